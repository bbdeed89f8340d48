package lectern.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.document.Candidate;
import lectern.document.Outline;

/// Makes the rows of an outline, and finds rows again.
final class OutlineRows {
    private final OpenDocument open;
    private final Outline outline;

    OutlineRows(OpenDocument open) {
        this.open = open;
        outline = open.outline();
    }

    /// Returns all rows but those under the `folded` ones.
    List<OutlineRow> unfiltered(BitSet folded, boolean candidates) {
        List<OutlineRow> shown = new ArrayList<>();
        for (int i = 0; i < outline.size(); i = folded.get(i) ? outline.end(i) : i + 1) {
            shown.add(row(i, folded.get(i), true));
            if (candidates && !folded.get(i)) {
                addCandidates(i, shown);
            }
        }
        return shown;
    }

    private void addCandidates(int section, List<OutlineRow> shown) {
        List<Candidate> all = open.document().candidates();
        int end = open.document().sections().get(section).span().end();
        int depth = level(section) + 1;
        for (int c = firstFrom(outline.offsetOf(section));
                c < all.size() && all.get(c).span().start() < end;
                c++) {
            shown.add(new OutlineRow(section, c, depth, false, false, true));
        }
    }

    /// Returns the first candidate that starts at `offset` or behind it.
    int firstFrom(int offset) {
        List<Candidate> all = open.document().candidates();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Returns the rows whose titles hold all `words`, their ancestors and the current one.
    List<OutlineRow> filtered(String words, int current) {
        BitSet matches = open.titles().matches(words);
        BitSet kept = new BitSet();
        kept.or(matches);
        kept.set(current);
        return TitleFilter.withAncestors(kept, outline).stream()
                .mapToObj(i -> row(i, false, matches.get(i)))
                .toList();
    }

    private int level(int section) {
        return open.document().sections().get(section).level();
    }

    private OutlineRow row(int section, boolean hidden, boolean match) {
        return new OutlineRow(
                section,
                OutlineRow.SECTION,
                level(section),
                outline.hasChildren(section),
                hidden,
                match);
    }

    /// Returns the index in `rows` of the row that stands for what `cursor` is on: its own, or that
    /// of the nearest ancestor shown.
    int find(List<OutlineRow> rows, OutlineCursor cursor) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (isUpTo(rows.get(middle), cursor)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int row = low;
        while (row > 0 && outline.end(rows.get(row).section()) <= cursor.section()) {
            row--;
        }
        return row;
    }

    private static boolean isUpTo(OutlineRow row, OutlineCursor cursor) {
        return row.section() < cursor.section()
                || (row.section() == cursor.section() && row.candidate() <= cursor.candidate());
    }
}
