package lectern.parse.plain;

import java.util.HashMap;
import java.util.Map;

/// How the candidates of one kind stand after a first judgement.
final class Standing {
    /// Sums over one kind.
    static final class Sum {
        int count;
        float total;
        float highest;
    }

    private static final Sum NONE = new Sum();

    private final Map<Long, Sum> sums = new HashMap<>();

    void add(long kind, float score) {
        Sum sum = sums.computeIfAbsent(kind, _ -> new Sum());
        sum.count++;
        sum.total += score;
        sum.highest = Math.max(sum.highest, score);
    }

    /// Returns the mean score of the others of this kind; of a kind with no other, `alone`.
    float others(long kind, float own, float alone) {
        Sum sum = sums.getOrDefault(kind, NONE);
        return sum.count < 2 ? alone : (sum.total - own) / (sum.count - 1);
    }

    int count(long kind) {
        return sums.getOrDefault(kind, NONE).count;
    }

    float total(long kind) {
        return sums.getOrDefault(kind, NONE).total;
    }

    /// Returns the highest mean that any other kind of two or more reaches.
    float rival(long kind) {
        float best = 0;
        for (Map.Entry<Long, Sum> entry : sums.entrySet()) {
            Sum sum = entry.getValue();
            if (entry.getKey() != kind && sum.count > 1) {
                best = Math.max(best, sum.total / sum.count);
            }
        }
        return best;
    }
}
