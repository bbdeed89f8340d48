package lectern.parse.plain;

import java.util.Arrays;

/// The words of a line that carry its meaning, told by their first letters, so that most forms of a
/// word are one; in scripts without blanks, its pairs of characters.
final class Stems {
    private static final int LEAST = 4;
    private static final int LETTERS = 5;
    private static final int MOST = 24;

    private final long[] stems = new long[MOST];
    private final boolean[] found = new boolean[MOST];
    private int count;
    // Of the word that `next` has read.
    private long stem;

    int count() {
        return count;
    }

    /// Takes the stems of the text from `from` to `to`.
    void read(String text, int from, int to) {
        count = 0;
        int at = from;
        while (at < to && count < MOST) {
            at = next(text, at, to);
            if (stem != 0 && indexOf(stem) < 0) {
                stems[count++] = stem;
            }
        }
    }

    /// Returns the share of the stems that the text from `from` to `to` has too; 0 without stems.
    float share(String text, int from, int to) {
        if (count == 0) {
            return 0;
        }
        Arrays.fill(found, 0, count, false);
        int hits = 0;
        int at = from;
        while (at < to && hits < count) {
            at = next(text, at, to);
            int index = stem == 0 ? -1 : indexOf(stem);
            if (index >= 0 && !found[index]) {
                found[index] = true;
                hits++;
            }
        }
        return hits / (float) count;
    }

    private int indexOf(long one) {
        for (int i = 0; i < count; i++) {
            if (stems[i] == one) {
                return i;
            }
        }
        return -1;
    }

    // Reads the word at `at`, or skips what is no letter; returns the offset behind it.
    private int next(String text, int at, int to) {
        stem = 0;
        char c = text.charAt(at);
        if (Chars.isCjk(c)) {
            if (at + 1 < to && Chars.isCjk(text.charAt(at + 1))) {
                stem = c * 65_537L + text.charAt(at + 1);
            }
            return at + 1;
        }
        int end = at;
        long key = 17;
        while (end < to && Character.isLetter(text.charAt(end)) && !Chars.isCjk(text.charAt(end))) {
            if (end - at < LETTERS) {
                key = key * 1_000_003 + Character.toLowerCase(text.charAt(end));
            }
            end++;
        }
        if (end - at >= LEAST) {
            stem = key;
        }
        return Math.max(end, at + 1);
    }
}
