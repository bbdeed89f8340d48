package lectern.parse.plain;

import java.util.HashMap;
import java.util.Map;

/// How often the same line comes again: speakers, credits and furniture do.
final class Recurrence {
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, int[]> reach = new HashMap<>();
    private final Map<Long, Integer> shapes = new HashMap<>();
    private final Candidates candidates;
    private final LineFacts facts;

    private Recurrence(Candidates candidates, LineFacts facts) {
        this.candidates = candidates;
        this.facts = facts;
    }

    static Recurrence of(Candidates candidates, LineFacts facts) {
        Recurrence recurrence = new Recurrence(candidates, facts);
        for (int c = 0; c < candidates.count(); c++) {
            if (!facts.has(candidates.line(c), LineMark.CONTENTS)) {
                recurrence.counts.merge(candidates.key(c), 1, Integer::sum);
                int at = facts.first(candidates.line(c));
                recurrence.reach.computeIfAbsent(candidates.key(c), _ -> new int[] {at, at})[1] =
                        at;
                recurrence.counts.merge(recurrence.opening(c), 1, Integer::sum);
                recurrence.shapes.merge(recurrence.shape(c), 1, Integer::sum);
            }
        }
        return recurrence;
    }

    int same(int candidate) {
        return counts.getOrDefault(candidates.key(candidate), 0);
    }

    /// Returns the mean distance in UTF-16 units between lines that say the same; 0 for one alone.
    float gap(int candidate) {
        int same = same(candidate);
        int[] ends = reach.get(candidates.key(candidate));
        return same < 2 || ends == null ? 0 : (ends[1] - ends[0]) / (same - 1f);
    }

    /// Returns how many lines open with the same word.
    int sameOpening(int candidate) {
        return counts.getOrDefault(opening(candidate), 0);
    }

    /// Returns how many lines are the same but for their numbers.
    int sameButNumbers(int candidate) {
        return shapes.getOrDefault(shape(candidate), 0);
    }

    private long shape(int candidate) {
        int line = candidates.line(candidate);
        return LineKey.withoutNumbers(facts.text(), facts.first(line), facts.last(line));
    }

    private long opening(int candidate) {
        int line = candidates.line(candidate);
        String text = facts.text();
        int at = facts.first(line);
        int end = Math.min(facts.last(line), at + 16);
        while (at < end && !LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return LineKey.of(17, text, facts.first(line), at);
    }
}
