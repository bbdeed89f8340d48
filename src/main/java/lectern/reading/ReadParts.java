package lectern.reading;

import java.util.List;
import lectern.document.Block;
import lectern.document.Heading;
import lectern.document.Section;

/// The parts by which it is told how much of a section was read: of equal length, from the
/// section's start to the last character that is printed of it. In a number that tells which were,
/// each has a bit, the first the lowest.
///
/// @param start in UTF-16 units
record ReadParts(int start, int end) {
    static final int COUNT = Long.SIZE;
    static final long NONE = 0;
    static final long ALL = -1;

    static ReadParts of(Section section) {
        return new ReadParts(section.span().start(), end(section));
    }

    // Blank lines at the end are never on screen.
    private static int end(Section section) {
        List<Block> blocks = section.blocks();
        if (!blocks.isEmpty()) {
            return blocks.getLast().span().end();
        }
        Heading heading = section.heading();
        return heading == null ? section.span().end() : heading.span().end();
    }

    /// Returns where part number `part` starts; with [#COUNT], where the last one ends.
    int from(int part) {
        return start + (int) ((long) (end - start) * part / COUNT);
    }

    /// Tells whether `bits` have all parts that lie in, or reach into, `from` to `to`; the last one
    /// stands for all behind it.
    boolean hold(long bits, int from, int to) {
        if (bits == ALL) {
            return true;
        }
        for (int part = 0; part < COUNT; part++) {
            boolean last = part + 1 == COUNT;
            boolean touched = from(part) < to && (last || from(part + 1) > from);
            if (touched && (bits >>> part & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
