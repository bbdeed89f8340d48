package lectern.reading;

import java.util.List;
import lectern.search.Matches;

/// What a search found, as a list grouped by section. Rows and excerpts are made when they are
/// asked for, however many there are.
public final class HitList {
    private final OpenDocument open;
    private final Matches matches;
    private final HitRows rows;

    public HitList(OpenDocument open, Matches matches) {
        this.open = open;
        this.matches = matches;
        rows = new HitRows(matches, open.outline().size());
    }

    /// Tells whether this is the list of `found`.
    @SuppressWarnings("ReferenceEquality") // matches have no value of their own
    public boolean isOf(Matches found) {
        return matches == found;
    }

    /// Returns the rows, as a list that never changes.
    public List<HitRow> rows() {
        return rows;
    }

    /// Returns the index of the row of match number `match`.
    public int rowOf(int match) {
        return rows.rowOf(match);
    }

    /// Returns the title of the section that `row` names or stands under.
    public String title(HitRow row) {
        return open.title(row.section());
    }

    /// Returns how many matches the section of `row` has.
    public int count(HitRow row) {
        return matches.countIn(row.section(), row.section() + 1);
    }

    /// Returns the match of `row` with the words around it.
    public Excerpt excerpt(HitRow row) {
        return excerpt(row, Excerpt.BEFORE);
    }

    /// Returns the match of `row` with at most `before` characters before it.
    public Excerpt excerpt(HitRow row, int before) {
        return Excerpt.of(open, row.section(), matches.span(row.match()), before);
    }
}
