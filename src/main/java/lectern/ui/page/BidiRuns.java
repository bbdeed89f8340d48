package lectern.ui.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Takes a stretch of a text apart into runs.
final class BidiRuns {
    private BidiRuns() {}

    /// Returns the runs of `text` from `from` to `to`, in the order of the text.
    ///
    /// @param rightToLeft the direction of the paragraph
    static List<BidiRun> logical(String text, int from, int to, boolean rightToLeft, Face face) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text.substring(from, to), base);
        List<BidiRun> runs = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            int level = bidi.getLevelAt(start - from);
            if (at == to
                    || bidi.getLevelAt(at - from) != level
                    || isStop(text.charAt(at))
                    || isStop(text.charAt(start))) {
                runs.add(BidiRun.of(text, start, at, level, face));
                start = at;
            }
        }
        return runs;
    }

    // What letters of any script stand beside, and may be of another font.
    private static boolean isStop(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON
                && !Character.isWhitespace(c)
                && !Character.isDigit(c)
                && !Character.isSurrogate(c);
    }

    /// Returns `runs` from left to right.
    static List<BidiRun> visual(List<BidiRun> runs) {
        if (runs.isEmpty()) {
            return runs;
        }
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) runs.get(i).level();
        }
        BidiRun[] ordered = runs.toArray(BidiRun[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }
}
