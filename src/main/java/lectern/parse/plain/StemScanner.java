package lectern.parse.plain;

/// Walks over a text's words and their stems: the first letters of a word, so that most forms of it
/// are one; in scripts without blanks, pairs of characters.
final class StemScanner {
    /// How many letters make a stem.
    static final int LETTERS = 5;

    /// Stands for a word that carries no meaning, and for what is no word.
    static final long NONE = 0;

    private static final int LEAST = 4;

    private long stem;

    /// Returns the stem of what was read last, or [#NONE].
    long stem() {
        return stem;
    }

    /// Reads the word at `at`, or skips what is no letter; returns the offset behind it.
    int next(String text, int at, int to) {
        stem = NONE;
        char c = text.charAt(at);
        if (Chars.isCjk(c)) {
            if (at + 1 < to && Chars.isCjk(text.charAt(at + 1))) {
                stem = c * 65_537L + text.charAt(at + 1);
            }
            return at + 1;
        }
        int end = at;
        long key = 17;
        while (end < to && isInWord(text.charAt(end))) {
            if (end - at < LETTERS) {
                key = key * 1_000_003 + Letters.toLowerCase(text.charAt(end));
            }
            end++;
        }
        if (end - at >= LEAST) {
            stem = key;
        }
        return Math.max(end, at + 1);
    }

    /// Tells whether `at` is inside a word, not at its start.
    static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && isInWord(text.charAt(at))
                && isInWord(text.charAt(at - 1));
    }

    private static boolean isInWord(char c) {
        return Letters.isLetter(c) && !Chars.isCjk(c);
    }
}
