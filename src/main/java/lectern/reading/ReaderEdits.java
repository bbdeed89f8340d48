package lectern.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.document.Corrections;
import lectern.state.LineAnchors;
import lectern.state.StructureEdit;

/// What a reader said of the structure of the text that is open.
///
/// @param placed by the offset at which the line starts, in UTF-16 units
/// @param unplaced those whose lines cannot be found in the text as it is now
public record ReaderEdits(SortedMap<Integer, StructureEdit> placed, List<StructureEdit> unplaced) {
    public static final ReaderEdits NONE = new ReaderEdits(new TreeMap<>(), List.of());

    public ReaderEdits {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
        unplaced = List.copyOf(unplaced);
    }

    /// Finds the lines of what was `kept` of `text`; takes a moment only where there is any.
    public static ReaderEdits recall(String text, List<StructureEdit> kept) {
        if (kept.isEmpty()) {
            return NONE;
        }
        LineAnchors.Placement placement = LineAnchors.of(text).place(kept);
        return new ReaderEdits(placement.placed(), placement.unplaced());
    }

    /// Returns these and `later` ones, which go before these where both are of one line.
    public ReaderEdits with(ReaderEdits later) {
        SortedMap<Integer, StructureEdit> all = new TreeMap<>(placed);
        all.putAll(later.placed);
        return new ReaderEdits(
                all, Stream.concat(unplaced.stream(), later.unplaced.stream()).distinct().toList());
    }

    public int count() {
        return placed.size() + unplaced.size();
    }

    /// Returns all, those without a line last.
    List<StructureEdit> all() {
        return Stream.concat(placed.values().stream(), unplaced.stream()).toList();
    }

    /// Returns what a parser is to be told.
    public Corrections corrections() {
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        placed.forEach((offset, edit) -> levels.put(offset, edit.level()));
        return new Corrections(levels);
    }

    /// Returns these as `corrections` have them: edits that say the same stay as they were made.
    ReaderEdits as(Corrections corrections, List<StructureEdit> nowhere, LineAnchors lines) {
        SortedMap<Integer, StructureEdit> same = new TreeMap<>();
        Map<Integer, Integer> other = new TreeMap<>();
        corrections
                .levels()
                .forEach(
                        (offset, level) -> {
                            StructureEdit edit = placed.get(offset);
                            if (edit != null && edit.level() == level) {
                                same.put(offset, edit);
                            } else {
                                other.put(offset, level);
                            }
                        });
        same.putAll(lines.edits(other));
        return new ReaderEdits(same, nowhere);
    }

    /// Returns the edits that are here and not in `others`.
    List<StructureEdit> without(ReaderEdits others) {
        List<StructureEdit> mine = new ArrayList<>();
        placed.forEach(
                (offset, edit) -> {
                    if (!edit.equals(others.placed.get(offset))) {
                        mine.add(edit);
                    }
                });
        unplaced.stream().filter(edit -> !others.unplaced.contains(edit)).forEach(mine::add);
        return mine;
    }
}
