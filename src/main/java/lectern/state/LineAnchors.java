package lectern.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Ties edits to the lines of one text, and finds the lines of edits made in another state of it.
public final class LineAnchors {
    private final PrintedLines lines;
    private final Map<Long, LineGroup> groups = new HashMap<>();

    private LineAnchors(PrintedLines lines) {
        this.lines = lines;
    }

    /// Reads `text`, which takes a moment where it is long.
    public static LineAnchors of(String text) {
        return of(PrintedLines.of(text));
    }

    static LineAnchors of(PrintedLines lines) {
        return new LineAnchors(lines);
    }

    /// Returns the anchor of the printed line that starts at `offset`, in UTF-16 units, or of the
    /// last one before it; of an empty text, one that is found nowhere.
    LineAnchor anchorAt(int offset) {
        int line = lines.upTo(offset);
        collect(List.of(line < 0 ? 0 : lines.key(line)));
        return line < 0 ? new LineAnchor("", "", "", 0, 0) : anchor(line);
    }

    /// Returns the offset at which the line of `anchor` starts, in UTF-16 units, or, where it is
    /// gone, the line beside it; else a negative number.
    int find(LineAnchor anchor) {
        collect(List.of(key(anchor)));
        LineGroup alike = groups.get(key(anchor));
        int line =
                alike == null
                        ? new ChangedLines(lines, List.of(anchor)).find(anchor)
                        : alike.find(anchor);
        if (line == LineGroup.NOWHERE) {
            line = only(PrintedLines.key(anchor.after()));
        }
        if (line == LineGroup.NOWHERE) {
            line = only(PrintedLines.key(anchor.before()));
        }
        return line == LineGroup.NOWHERE ? -1 : lines.start(line);
    }

    private int only(long key) {
        collect(List.of(key));
        LineGroup alike = groups.get(key);
        return alike == null || alike.size() > 1 ? LineGroup.NOWHERE : alike.first();
    }

    /// Makes an edit of each level by the offset at which its line starts, in UTF-16 units. Blank
    /// lines get none.
    public SortedMap<Integer, StructureEdit> edits(Map<Integer, Integer> levels) {
        SortedMap<Integer, StructureEdit> edits = new TreeMap<>();
        List<Long> keys = new ArrayList<>();
        levels.keySet().forEach(offset -> keys.add(key(offset)));
        collect(keys);
        levels.forEach(
                (offset, level) -> {
                    int line = lines.at(offset);
                    if (line >= 0) {
                        edits.put(offset, new StructureEdit(anchor(line), level));
                    }
                });
        return edits;
    }

    private long key(int offset) {
        int line = lines.at(offset);
        return line < 0 ? 0 : lines.key(line);
    }

    private LineAnchor anchor(int line) {
        LineGroup alike = Objects.requireNonNull(groups.get(lines.key(line)));
        return new LineAnchor(
                lines.beginning(line),
                lines.beginning(line - 1),
                lines.beginning(line + 1),
                alike.rank(line),
                alike.size());
    }

    /// Where edits have come to stand.
    ///
    /// @param placed by the offset at which the line starts, in UTF-16 units
    /// @param unplaced those whose lines are gone, or cannot be told from others
    public record Placement(
            SortedMap<Integer, StructureEdit> placed, List<StructureEdit> unplaced) {}

    /// Finds the lines of `edits`. Of two that come to stand on one line the later counts.
    public Placement place(List<StructureEdit> edits) {
        List<Integer> starts = findAll(edits.stream().map(StructureEdit::anchor).toList());
        SortedMap<Integer, StructureEdit> placed = new TreeMap<>();
        List<StructureEdit> unplaced = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0; i--) {
            int start = starts.get(i);
            if (start < 0 || placed.putIfAbsent(start, edits.get(i)) != null) {
                unplaced.addFirst(edits.get(i));
            }
        }
        return new Placement(placed, unplaced);
    }

    /// Returns the offsets at which the lines of `anchors` start, one each, in UTF-16 units;
    /// negative for one whose line is gone, or cannot be told from others.
    List<Integer> findAll(List<LineAnchor> anchors) {
        collect(anchors.stream().map(LineAnchors::key).toList());
        ChangedLines changed =
                new ChangedLines(
                        lines, anchors.stream().filter(a -> !groups.containsKey(key(a))).toList());
        List<Integer> starts = new ArrayList<>();
        for (LineAnchor anchor : anchors) {
            LineGroup alike = groups.get(key(anchor));
            int line = alike == null ? changed.find(anchor) : alike.find(anchor);
            starts.add(line == LineGroup.NOWHERE ? -1 : lines.start(line));
        }
        return starts;
    }

    private static long key(LineAnchor anchor) {
        return PrintedLines.key(anchor.line());
    }

    // Groups the lines that begin like one of those asked for.
    private void collect(Collection<Long> keys) {
        groups.clear();
        Set<Long> wanted = new HashSet<>(keys);
        for (int line = 0; !wanted.isEmpty() && line < lines.count(); line++) {
            long key = lines.key(line);
            if (wanted.contains(key)) {
                groups.computeIfAbsent(key, _ -> new LineGroup(lines)).add(line);
            }
        }
    }
}
