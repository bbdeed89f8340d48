package lectern.state;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a reader has come in one document, and how its outline was left.
///
/// @param place where reading stood, or null for the start
/// @param folded the sections whose rows are folded
/// @param read what was on screen of each section long enough to be read: a bit for each of 64
///   parts, the first in the lowest
/// @param counted what the reader said of sections: whether progress counts them
public record ReadingRecord(
        @Nullable KeptPlace place,
        Set<SectionKey> folded,
        Map<SectionKey, Long> read,
        Map<SectionKey, Boolean> counted) {
    /// The most sections that are kept of each sort.
    static final int MOST = 40_000;

    public static final ReadingRecord NONE = new ReadingRecord(null, Set.of(), Map.of(), Map.of());

    public ReadingRecord {
        folded = Set.copyOf(folded);
        read = Map.copyOf(read);
        counted = Map.copyOf(counted);
    }

    public boolean isEmpty() {
        return place == null && folded.isEmpty() && read.isEmpty() && counted.isEmpty();
    }

    public ReadingRecord withPlace(KeptPlace now) {
        return new ReadingRecord(now, folded, read, counted);
    }

    /// Folds and unfolds some sections; the others stay as they are.
    public ReadingRecord withFolds(
            Collection<SectionKey> nowFolded, Collection<SectionKey> nowOpen) {
        Set<SectionKey> all = new LinkedHashSet<>(folded);
        nowOpen.forEach(all::remove);
        nowFolded.stream().limit(Math.max(0, MOST - all.size())).forEach(all::add);
        return new ReadingRecord(place, all, read, counted);
    }

    /// Adds what was read of some sections; 0 makes one unread.
    public ReadingRecord withRead(Map<SectionKey, Long> now) {
        Map<SectionKey, Long> all = new LinkedHashMap<>(read);
        now.forEach(
                (section, parts) -> {
                    if (parts == 0) {
                        all.remove(section);
                    } else if (all.size() < MOST || all.containsKey(section)) {
                        all.merge(section, parts, (one, other) -> one | other);
                    }
                });
        return new ReadingRecord(place, folded, all, counted);
    }

    public ReadingRecord withCounted(Map<SectionKey, Boolean> now) {
        Map<SectionKey, Boolean> all = new LinkedHashMap<>(counted);
        all.putAll(now);
        return new ReadingRecord(place, folded, read, all);
    }

    /// Returns all sections of which something is kept.
    public Set<SectionKey> sections() {
        Set<SectionKey> all = new HashSet<>(folded);
        all.addAll(read.keySet());
        all.addAll(counted.keySet());
        return all;
    }

    /// Returns the same with the sections called as they are in `keys`; those that are not there
    /// any more keep their names.
    public ReadingRecord named(SectionKeys keys) {
        Map<SectionKey, Integer> found = keys.find(sections());
        Map<SectionKey, Long> parts = new LinkedHashMap<>();
        read.forEach((key, bits) -> parts.put(named(key, found, keys), bits));
        Map<SectionKey, Boolean> counts = new LinkedHashMap<>();
        counted.forEach((key, is) -> counts.put(named(key, found, keys), is));
        Set<SectionKey> folds = new LinkedHashSet<>();
        folded.forEach(key -> folds.add(named(key, found, keys)));
        return new ReadingRecord(place, folds, parts, counts);
    }

    private static SectionKey named(
            SectionKey key, Map<SectionKey, Integer> found, SectionKeys keys) {
        Integer section = found.get(key);
        return section == null ? key : keys.of(section);
    }
}
