package lectern.document;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a reader says lines of a text are, against what was found.
///
/// @param levels from the offset at which a line starts, in UTF-16 units, to the level it heads: 1
///   or more, or [#BODY]
public record Corrections(SortedMap<Integer, Integer> levels) {
    /// The level of a line that is no heading.
    public static final int BODY = 0;

    public static final Corrections NONE = new Corrections(new TreeMap<>());

    public Corrections {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        levels.forEach(
                (offset, level) -> {
                    if (offset < 0 || level < BODY) {
                        throw new IllegalArgumentException("level " + level + " at " + offset);
                    }
                });
    }

    /// Returns these and `more`, which goes before these.
    public Corrections with(Map<Integer, Integer> more) {
        SortedMap<Integer, Integer> all = new TreeMap<>(levels);
        all.putAll(more);
        return new Corrections(all);
    }

    /// Returns these but for the one at `offset`.
    public Corrections without(int offset) {
        SortedMap<Integer, Integer> others = new TreeMap<>(levels);
        others.remove(offset);
        return new Corrections(others);
    }
}
