package lectern.parse.plain;

import java.util.Arrays;

/// How the candidates of one kind stand after a first judgement.
final class Standing {
    private final KeyIndex kinds = new KeyIndex();
    private int[] counts = new int[64];
    private float[] totals = new float[64];

    void add(long kind, float score) {
        int number = kinds.add(kind);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
            totals = Arrays.copyOf(totals, number * 2);
        }
        counts[number]++;
        totals[number] += score;
    }

    /// Returns the mean score of the others of this kind; of a kind with no other, `alone`.
    float others(long kind, float own, float alone) {
        int count = count(kind);
        return count < 2 ? alone : (total(kind) - own) / (count - 1);
    }

    int count(long kind) {
        int number = kinds.find(kind);
        return number == KeyIndex.NONE ? 0 : counts[number];
    }

    float total(long kind) {
        int number = kinds.find(kind);
        return number == KeyIndex.NONE ? 0 : totals[number];
    }
}
