package lectern.parse.plain;

import java.util.Set;

/// Which list of [Words] a word is in. Every word of every short line is asked for, so that the
/// lists are found by a hash, without cutting the word out.
enum WordUse {
    DIVISION(1),
    NUMERAL(1 << 1),
    SECTION(1 << 2),
    CAPTION(1 << 3),
    MONTH(1 << 4),
    FIRST_NAME(1 << 5);

    private final int bit;

    WordUse(int bit) {
        this.bit = bit;
    }

    /// Tells whether `uses`, as [Words#uses] gives them, hold this one.
    boolean isIn(int uses) {
        return (uses & bit) != 0;
    }

    void put(Set<String> folded, CueTable table) {
        for (String word : folded) {
            table.add(ofFolded(word), bit);
        }
    }

    /// Returns a hash that words of the same letters share, whatever their case.
    static long hash(String text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u0130' || c == '\u03a3') {
                // Their small letter is two characters, or depends on the place in the word.
                return ofFolded(Words.fold(text.substring(from, to)));
            }
            hash = with(hash, Letters.toLowerCase(c));
        }
        return hash;
    }

    private static long ofFolded(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    private static long with(long hash, char c) {
        return hash * 0x9e3779b97f4a7c15L + c + 1;
    }
}
