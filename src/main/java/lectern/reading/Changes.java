package lectern.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.document.Span;
import lectern.messages.Messages;

/// In what the sections of a text differ from those it had before it was read anew.
///
/// @param added the sections that are new
/// @param edited the sections whose own text is another
/// @param gone titles of sections that are there no more, by the section behind which they stood
/// @param paragraphs the headings and paragraphs that are new or another, in the document's order
public record Changes(
        BitSet added, BitSet edited, SortedMap<Integer, List<String>> gone, List<Span> paragraphs) {
    /// What is opened for the first time has no changes.
    public static final Changes NONE =
            new Changes(new BitSet(), new BitSet(), new TreeMap<>(), List.of());

    public Changes {
        added = (BitSet) added.clone();
        edited = (BitSet) edited.clone();
        paragraphs = paragraphs.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
    }

    public boolean isEmpty() {
        return added.isEmpty() && edited.isEmpty() && gone.isEmpty();
    }

    /// Tells whether something is to be seen at `section`.
    boolean isAt(int section) {
        return added.get(section) || edited.get(section) || gone.containsKey(section);
    }

    /// Returns the next section behind `section`, or before it, at which something is to be seen,
    /// over the end if need be; `section` itself where there is no other.
    int next(int section, boolean forward, int size) {
        int at = section;
        do {
            at = Math.floorMod(at + (forward ? 1 : -1), size);
        } while (at != section && !isAt(at));
        return at;
    }

    /// Returns where the first paragraph of `section` starts that is new or another; where the
    /// section does if there is none.
    int startIn(Span section) {
        return paragraphs.stream()
                .mapToInt(Span::start)
                .filter(start -> section.start() <= start && start < section.end())
                .findFirst()
                .orElse(section.start());
    }

    /// Says in a word what became of `section`: `new`, `edited`, `2 gone`; empty for nothing.
    public String at(int section) {
        List<String> lost = gone.getOrDefault(section, List.of());
        String own =
                added.get(section)
                        ? Messages.text("changes.new")
                        : edited.get(section) ? Messages.text("changes.edit") : "";
        String loss = lost.isEmpty() ? "" : Messages.text("changes.lost", lost.size());
        return own.isEmpty() || loss.isEmpty() ? own + loss : own + ", " + loss;
    }

    /// Says which sections are gone that stood behind `section`; empty for none.
    public String goneAt(int section) {
        List<String> lost = gone.getOrDefault(section, List.of());
        return lost.isEmpty() ? "" : Messages.text("changes.titles", String.join(" · ", lost));
    }

    /// Says how many there are: `2 sections new, 1 edited, 1 gone`.
    String words() {
        List<String> words = new ArrayList<>();
        int lost = gone.values().stream().mapToInt(List::size).sum();
        if (!added.isEmpty()) {
            words.add(Messages.count("changes.added", added.cardinality()));
        }
        if (!edited.isEmpty()) {
            words.add(Messages.count("changes.edited", edited.cardinality()));
        }
        if (lost > 0) {
            words.add(Messages.count("changes.gone", lost));
        }
        return String.join(", ", words);
    }
}
