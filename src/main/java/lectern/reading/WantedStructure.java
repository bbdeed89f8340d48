package lectern.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.document.Corrections;
import lectern.state.LineAnchors;
import lectern.state.StructureEdit;

/// What a reader wants of the structure of a text by now, shown so or not.
///
/// @param unplaced what was said of lines that cannot be found in the text as it is now
record WantedStructure(Corrections corrections, List<StructureEdit> unplaced) {
    static final WantedStructure NONE = of(ReaderEdits.NONE);

    WantedStructure {
        unplaced = List.copyOf(unplaced);
    }

    static WantedStructure of(ReaderEdits edits) {
        return new WantedStructure(edits.corrections(), edits.unplaced());
    }

    int count() {
        return corrections.levels().size() + unplaced.size();
    }

    WantedStructure with(Map<Integer, Integer> levels) {
        return new WantedStructure(corrections.with(levels), unplaced);
    }

    WantedStructure without(Correction correction) {
        return correction.isPlaced()
                ? new WantedStructure(corrections.without(correction.offset()), unplaced)
                : new WantedStructure(corrections, less(unplaced, List.of(correction.edit())));
    }

    /// Returns `to` with all that makes this differ from `from`.
    WantedStructure rebased(WantedStructure from, WantedStructure to) {
        SortedMap<Integer, Integer> mine = corrections.levels();
        SortedMap<Integer, Integer> old = from.corrections.levels();
        SortedMap<Integer, Integer> levels = new TreeMap<>(to.corrections.levels());
        TreeSet<Integer> lines = new TreeSet<>(mine.keySet());
        lines.addAll(old.keySet());
        for (int line : lines) {
            Integer level = mine.get(line);
            if (level == null) {
                levels.remove(line);
            } else if (!Objects.equals(level, old.get(line))) {
                levels.put(line, level);
            }
        }
        List<StructureEdit> nowhere =
                new ArrayList<>(less(to.unplaced, less(from.unplaced, unplaced)));
        nowhere.addAll(less(less(unplaced, from.unplaced), nowhere));
        return new WantedStructure(new Corrections(levels), nowhere);
    }

    /// Returns `steps`, wanted of `before`, as they are wanted of `now`, which it became when its
    /// file was read anew; takes a moment in a long text.
    static List<WantedStructure> carriedOver(
            List<WantedStructure> steps, OpenDocument before, OpenDocument now) {
        LineAnchors from = LineAnchors.of(before.document().text());
        LineAnchors to = LineAnchors.of(now.document().text());
        return steps.stream()
                .map(step -> before.edits().as(step.corrections, step.unplaced, from))
                .map(edits -> to.place(edits.all()))
                .map(placed -> of(new ReaderEdits(placed.placed(), placed.unplaced())))
                .toList();
    }

    private static List<StructureEdit> less(List<StructureEdit> from, List<StructureEdit> these) {
        return from.stream().filter(edit -> !these.contains(edit)).toList();
    }
}
