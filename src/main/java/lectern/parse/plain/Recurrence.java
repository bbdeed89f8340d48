package lectern.parse.plain;

import java.util.Arrays;

/// How often the same line comes again: speakers, credits and furniture do.
final class Recurrence {
    private final Tally lines;
    private final Tally openings;
    private final Tally shapes;
    // By number of the line's key.
    private int[] first = new int[64];
    private int[] last = new int[64];

    private Recurrence(int candidates) {
        lines = new Tally(candidates);
        openings = new Tally(candidates);
        shapes = new Tally(candidates);
    }

    static Recurrence of(Candidates candidates, LineFacts facts) {
        Recurrence recurrence = new Recurrence(candidates.count());
        String text = facts.text();
        for (int c = 0; c < candidates.count(); c++) {
            int line = candidates.line(c);
            boolean counts = !facts.has(line, LineMark.CONTENTS);
            int from = facts.first(line);
            int to = facts.last(line);
            recurrence.reach(recurrence.lines.add(c, candidates.key(c), counts), from, counts);
            recurrence.openings.add(c, opening(text, from, to), counts);
            recurrence.shapes.add(c, facts.keyWithoutNumbers(line), counts);
        }
        return recurrence;
    }

    private void reach(int key, int at, boolean counts) {
        if (key == first.length) {
            first = Arrays.copyOf(first, key * 2);
            last = Arrays.copyOf(last, key * 2);
        }
        if (counts) {
            first[key] = lines.countOf(key) == 1 ? at : first[key];
            last[key] = at;
        }
    }

    int same(int candidate) {
        return lines.count(candidate);
    }

    /// Returns the mean distance in UTF-16 units between lines that say the same; 0 for one alone.
    float gap(int candidate) {
        int same = same(candidate);
        int key = lines.key(candidate);
        return same < 2 ? 0 : (last[key] - first[key]) / (same - 1f);
    }

    /// Returns how many lines open with the same word.
    int sameOpening(int candidate) {
        return openings.count(candidate);
    }

    /// Returns how many lines are the same but for their numbers.
    int sameButNumbers(int candidate) {
        return shapes.count(candidate);
    }

    private static long opening(String text, int from, int to) {
        int at = from;
        int end = Math.min(to, from + 16);
        while (at < end && !LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return LineKey.of(17, text, from, at);
    }
}
