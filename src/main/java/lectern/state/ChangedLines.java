package lectern.state;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds lines whose words were changed a little, by the lines on both their sides.
final class ChangedLines {
    private static final int SEVERAL = -2;

    private final PrintedLines lines;
    // By a mix of both neighbours' keys.
    private final Map<Long, Integer> between = new HashMap<>();

    /// @param anchors those that will be asked for
    ChangedLines(PrintedLines lines, List<LineAnchor> anchors) {
        this.lines = lines;
        anchors.forEach(anchor -> between.put(gap(anchor), LineGroup.NOWHERE));
        for (int line = 0; !between.isEmpty() && line < lines.count(); line++) {
            long gap = mix(lines.keyBefore(line), lines.keyAfter(line));
            Integer found = between.get(gap);
            if (found != null) {
                between.put(gap, found == LineGroup.NOWHERE ? line : SEVERAL);
            }
        }
    }

    private static long gap(LineAnchor anchor) {
        return mix(PrintedLines.key(anchor.before()), PrintedLines.key(anchor.after()));
    }

    private static long mix(long before, long after) {
        return before * 31 + after;
    }

    /// Returns the only line between the two neighbours if it still has half of the anchor's
    /// letters; or [LineGroup#NOWHERE].
    int find(LineAnchor anchor) {
        int line = between.getOrDefault(gap(anchor), LineGroup.NOWHERE);
        boolean same = line >= 0 && isLike(anchor.line(), lines.beginning(line));
        return same ? line : LineGroup.NOWHERE;
    }

    private static boolean isLike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int most = Math.min(a.length(), b.length());
        int head = 0;
        while (head < most && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return 2 * (head + tail) >= Math.max(a.length(), b.length());
    }
}
