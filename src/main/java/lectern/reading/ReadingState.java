package lectern.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.state.Places;
import lectern.state.ReadingRecord;
import lectern.state.SectionKey;
import lectern.state.SectionKeys;

/// How far a reader has come in the document that is open. Sections go by their index.
///
/// @param place offset of the first line on screen, in UTF-16 units; 0 for the start
/// @param lead how many lines of the section before stand over it
/// @param folded the sections whose rows are folded
/// @param read what was read of each section, as [ReadingRecord#read()] has it
/// @param counted what the reader said of sections: whether progress counts them
public record ReadingState(
        int place,
        int lead,
        BitSet folded,
        Map<Integer, Long> read,
        Map<Integer, Boolean> counted) {
    /// A document opened for the first time.
    public static final ReadingState START =
            new ReadingState(0, 0, new BitSet(), Map.of(), Map.of());

    public ReadingState {
        folded = (BitSet) folded.clone();
        read = Map.copyOf(read);
        counted = Map.copyOf(counted);
    }

    @Override
    public BitSet folded() {
        return (BitSet) folded.clone();
    }

    /// Finds in `document` what was kept of it, or of an earlier state of it.
    static ReadingState recall(
            ReadingRecord kept, Document document, Outline outline, SectionKeys keys) {
        if (kept.isEmpty()) {
            return START;
        }
        Map<SectionKey, Integer> sections = keys.find(kept.sections());
        BitSet folded = new BitSet();
        Map<Integer, Long> read = new HashMap<>();
        Map<Integer, Boolean> counted = new HashMap<>();
        sections.forEach(
                (key, section) -> {
                    folded.set(
                            section, kept.folded().contains(key) && outline.hasChildren(section));
                    Long parts = kept.read().get(key);
                    if (parts != null) {
                        read.put(section, parts);
                    }
                    Boolean is = kept.counted().get(key);
                    if (is != null) {
                        counted.put(section, is);
                    }
                });
        int place =
                kept.place() == null ? 0 : new Places(document, outline, keys).find(kept.place());
        int lead = kept.place() == null ? 0 : kept.place().lead();
        return new ReadingState(place, lead, folded, read, counted);
    }

    /// Ties this to what is printed in `open`, so that it can be found in another state of it.
    ReadingRecord tie(OpenDocument open) {
        SectionKeys keys = open.keys();
        Set<SectionKey> folds = new HashSet<>();
        Map<SectionKey, Long> parts = new HashMap<>();
        Map<SectionKey, Boolean> counts = new HashMap<>();
        folded.stream().forEach(section -> folds.add(keys.of(section)));
        read.forEach((section, bits) -> parts.put(keys.of(section), bits));
        counted.forEach((section, is) -> counts.put(keys.of(section), is));
        return new ReadingRecord(open.places().tie(place, lead), folds, parts, counts);
    }
}
