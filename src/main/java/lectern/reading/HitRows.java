package lectern.reading;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import lectern.search.Matches;

/// The rows of a list of matches, each made when it is asked for: the sections that have some, and
/// under each its matches.
final class HitRows extends AbstractList<HitRow> implements RandomAccess {
    private final Matches matches;
    // Sections with matches, the row of each, and how many matches stand before it.
    private final int[] sections;
    private final int[] starts;
    private final int[] before;

    HitRows(Matches matches, int sectionCount) {
        this.matches = matches;
        int[] with = new int[sectionCount];
        int groups = 0;
        for (int section = 0; section < sectionCount; section++) {
            if (matches.countIn(section, section + 1) > 0) {
                with[groups++] = section;
            }
        }
        sections = Arrays.copyOf(with, groups);
        starts = new int[groups];
        before = new int[groups];
        for (int group = 0; group < groups; group++) {
            before[group] = matches.countIn(0, sections[group]);
            starts[group] = group + before[group];
        }
    }

    @Override
    public int size() {
        return sections.length + matches.size();
    }

    @Override
    public HitRow get(int row) {
        int group = lastUpTo(starts, row);
        int match = before[group] + row - starts[group] - 1;
        return new HitRow(sections[group], row == starts[group] ? HitRow.GROUP : match);
    }

    /// Returns the row of the match number `match`.
    int rowOf(int match) {
        return match + lastUpTo(before, match) + 1;
    }

    private static int lastUpTo(int[] rising, int key) {
        int found = Arrays.binarySearch(rising, key);
        return found >= 0 ? found : -found - 2;
    }
}
