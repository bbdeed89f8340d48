package lectern.parse.plain;

/// Rows of tables whose cells are parted by nothing but blanks: two and more, or a tab.
final class Columns {
    private static final int FEWEST = 3;

    private final LineFacts facts;

    Columns(LineFacts facts) {
        this.facts = facts;
    }

    /// Tells whether all of the lines, three or more, have as many cells, and more than one.
    boolean make(int from, int to) {
        int cells = to - from < FEWEST ? 1 : cells(from);
        for (int line = from + 1; line < to && cells > 1; line++) {
            cells = cells(line) == cells ? cells : 1;
        }
        return cells > 1;
    }

    /// Counts the cells of `line`. Two blanks behind the end of a sentence or a colon are those of
    /// a typist.
    int cells(int line) {
        String text = facts.text();
        int cells = 1;
        int last = facts.last(line);
        for (int at = facts.first(line) + 1; at < last; at++) {
            char before = text.charAt(at - 1);
            if (before == '\t') {
                cells++;
            } else if (before == ' ' && text.charAt(at) == ' ') {
                cells += Chars.endsClause(text.charAt(at - 2)) ? 0 : 1;
                while (text.charAt(at) == ' ') {
                    at++;
                }
            }
        }
        return cells;
    }
}
