package lectern.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds lines whose words were changed a little, by the lines on both their sides, else on one.
final class ChangedLines {
    private static final int SEVERAL = -2;

    private final PrintedLines lines;
    // By a mix of both neighbours' keys, by that of the line before, and by that of the line
    // behind.
    private final Map<Long, Integer> between = new HashMap<>();
    private final Map<Long, Integer> below = new HashMap<>();
    private final Map<Long, Integer> above = new HashMap<>();

    /// @param anchors those that will be asked for
    ChangedLines(PrintedLines lines, List<LineAnchor> anchors) {
        this.lines = lines;
        for (LineAnchor anchor : anchors) {
            between.put(gap(anchor), LineGroup.NOWHERE);
            below.put(PrintedLines.key(anchor.before()), LineGroup.NOWHERE);
            above.put(PrintedLines.key(anchor.after()), LineGroup.NOWHERE);
        }
        for (int line = 0; !between.isEmpty() && line < lines.count(); line++) {
            note(between, mix(lines.keyBefore(line), lines.keyAfter(line)), line);
            note(below, lines.keyBefore(line), line);
            note(above, lines.keyAfter(line), line);
        }
    }

    private static void note(Map<Long, Integer> asked, long key, int line) {
        asked.computeIfPresent(key, (_, found) -> found == LineGroup.NOWHERE ? line : SEVERAL);
    }

    private static long gap(LineAnchor anchor) {
        return mix(PrintedLines.key(anchor.before()), PrintedLines.key(anchor.after()));
    }

    private static long mix(long before, long after) {
        return before * 31 + after;
    }

    /// Returns the only line between the two neighbours, else the only one beside one of them, if
    /// it still has half of the anchor's letters or words; or [LineGroup#NOWHERE].
    int find(LineAnchor anchor) {
        long before = PrintedLines.key(anchor.before());
        long after = PrintedLines.key(anchor.after());
        int[] found = {
            between.getOrDefault(gap(anchor), LineGroup.NOWHERE),
            below.getOrDefault(before, LineGroup.NOWHERE),
            above.getOrDefault(after, LineGroup.NOWHERE)
        };
        // Where the line is gone its neighbours stand beside each other.
        return Arrays.stream(found)
                .filter(line -> line >= 0)
                .filter(line -> lines.key(line) != before && lines.key(line) != after)
                .filter(line -> isLike(anchor.line(), lines.beginning(line)))
                .findFirst()
                .orElse(LineGroup.NOWHERE);
    }

    private static boolean isLike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return hasSameEnds(a, b) || hasSameWords(a, b);
    }

    private static boolean hasSameEnds(String a, String b) {
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

    private static boolean hasSameWords(String a, String b) {
        List<String> words = List.of(a.split(" ", -1));
        List<String> others = new ArrayList<>(List.of(b.split(" ", -1)));
        int most = Math.max(words.size(), others.size());
        long same = words.stream().filter(others::remove).count();
        return 2 * same >= most;
    }
}
