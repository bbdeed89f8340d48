package lectern.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of a text that begin alike, told apart by their neighbours.
final class LineGroup {
    /// Stands for no line.
    static final int NOWHERE = -1;

    private final PrintedLines lines;
    private final List<Integer> all = new ArrayList<>();
    private final Map<Long, List<Integer>> byBefore = new HashMap<>();
    private final Map<Long, List<Integer>> byAfter = new HashMap<>();
    private final Map<List<Long>, List<Integer>> byBoth = new HashMap<>();

    LineGroup(PrintedLines lines) {
        this.lines = lines;
    }

    /// Adds a line behind those there are.
    void add(int line) {
        all.add(line);
        long before = lines.keyBefore(line);
        long after = lines.keyAfter(line);
        byBefore.computeIfAbsent(before, _ -> new ArrayList<>(1)).add(line);
        byAfter.computeIfAbsent(after, _ -> new ArrayList<>(1)).add(line);
        byBoth.computeIfAbsent(List.of(before, after), _ -> new ArrayList<>(1)).add(line);
    }

    int size() {
        return all.size();
    }

    int first() {
        return all.getFirst();
    }

    /// Returns which of the group's lines `line` is, from 0.
    int rank(int line) {
        return Collections.binarySearch(all, line);
    }

    /// Returns the line that `anchor` means: one with the same neighbours, else with one of them,
    /// else, where as many lines begin so as did then, the one of the same rank; or [#NOWHERE].
    int find(LineAnchor anchor) {
        long before = PrintedLines.key(anchor.before());
        long after = PrintedLines.key(anchor.after());
        int expected = all.get(Math.clamp(anchor.occurrence(), 0, all.size() - 1));
        List<Integer> none = List.of();
        int line = nearest(byBoth.getOrDefault(List.of(before, after), none), expected);
        if (line == NOWHERE) {
            line = nearest(byBefore.getOrDefault(before, none), expected);
        }
        if (line == NOWHERE) {
            line = nearest(byAfter.getOrDefault(after, none), expected);
        }
        return line == NOWHERE && all.size() == anchor.of() ? expected : line;
    }

    private static int nearest(List<Integer> rising, int expected) {
        if (rising.isEmpty()) {
            return NOWHERE;
        }
        int found = Collections.binarySearch(rising, expected);
        if (found >= 0) {
            return expected;
        }
        int next = -found - 1;
        if (next == rising.size()) {
            return rising.getLast();
        }
        int above = rising.get(next);
        int below = next == 0 ? above : rising.get(next - 1);
        return expected - below < above - expected ? below : above;
    }
}
