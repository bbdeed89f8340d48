package lectern.ui.page;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import lectern.document.Span;

/// Which way writing runs.
public final class Direction {
    // Enough of a text to tell what most of it is.
    private static final int MOST = 4000;

    // A paragraph without a letter in its first thousand characters is no writing.
    private static final int FAR_ENOUGH = 1000;

    // Hebrew comes first; below it there is no need to load the algorithm's tables.
    private static final char FIRST = '\u0590';

    private Direction() {}

    /// Tells whether most letters at the start of `text` are of scripts written from the right.
    static boolean isMostlyRightToLeft(CharSequence text) {
        int balance = 0;
        int end = Math.min(MOST, text.length());
        for (int at = 0; at < end; at++) {
            balance +=
                    switch (Character.getDirectionality(text.charAt(at))) {
                        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                                1;
                        default -> 0;
                    };
        }
        return balance > 0;
    }

    /// Returns the side from which what is made of `text` begins.
    public static NodeOrientation of(CharSequence text) {
        return isMostlyRightToLeft(text)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// Returns the side from which `paragraph` of `text` begins.
    ///
    /// @param document the side from which the document begins
    public static NodeOrientation of(CharSequence text, Span paragraph, NodeOrientation document) {
        boolean fromRight = document == NodeOrientation.RIGHT_TO_LEFT;
        return isRightToLeft(text, paragraph.start(), paragraph.end(), fromRight)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

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

    /// Tells whether a paragraph of a document that runs from right to left, or not, does so too:
    /// in one that does, all do but those that have letters from the left alone.
    static boolean isRightToLeft(CharSequence text, int start, int end, boolean document) {
        int far = (int) Math.min(end, (long) start + FAR_ENOUGH);
        return isRightToLeft(text, start, end)
                || (document && (isAny(text, start, far, true) || !isAny(text, start, far, false)));
    }

    private static boolean isAny(CharSequence text, int start, int end, boolean right) {
        for (int at = start; at < end; at++) {
            byte runs = Character.getDirectionality(text.charAt(at));
            boolean fromRight =
                    runs == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || runs == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (right ? fromRight : runs == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return true;
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
