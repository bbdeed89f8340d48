package lectern.ui.page;

import java.text.Bidi;

/// Which way writing runs.
final class Direction {
    // A paragraph without a letter in its first thousand characters is no writing.
    private static final int FAR_ENOUGH = 1000;

    // Hebrew comes first; below it there is no need to load the algorithm's tables.
    private static final char FIRST = '\u0590';

    private Direction() {}

    /// Tells whether the first letter from `start` is one of a script written from the right.
    static boolean isRightToLeft(CharSequence text, int start, int end) {
        int far = (int) Math.min(end, (long) start + FAR_ENOUGH);
        int at = start;
        while (at < far) {
            int c = Character.codePointAt(text, at);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> at += Character.charCount(c);
            }
        }
        return false;
    }

    /// Tells whether any of `text` may run from right to left.
    static boolean isMixed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST) {
                char[] chars = text.toCharArray();
                return Bidi.requiresBidi(chars, at, chars.length);
            }
        }
        return false;
    }
}
