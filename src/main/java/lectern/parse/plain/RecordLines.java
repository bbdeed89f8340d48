package lectern.parse.plain;

import java.util.regex.Pattern;

/// Rows of tables and fields of records, told by a line beside them of the same making. On texts
/// with known outlines none of some 700 such lines was a heading.
final class RecordLines {
    private static final String BORDER = " | ";
    private static final int LONGEST_FIELD = 60;
    private static final Pattern FIELD = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)?: .{1,40}");

    private final LineFacts facts;
    private final Neighbours neighbours;
    private final Columns columns;

    RecordLines(Scene scene) {
        facts = scene.facts();
        neighbours = scene.neighbours();
        columns = new Columns(facts);
    }

    /// Tells whether `line` is one of several rows: "Section 1.2 | Plots | 7".
    boolean isRow(int line) {
        return hasCells(line)
                && (hasCells(neighbours.before(line)) || hasCells(neighbours.after(line)));
    }

    private boolean hasCells(int line) {
        if (line < 0) {
            return false;
        }
        String text = facts.text();
        int first = text.indexOf('|', facts.first(line), facts.last(line));
        return first >= 0
                && (text.indexOf('|', first + 1, facts.last(line)) >= 0
                        || text.startsWith(BORDER, first - 1));
    }

    /// Tells whether `line` names the columns of the row right beneath it.
    boolean isOverRow(int line) {
        return line + 1 < facts.count()
                && !facts.isBlank(line + 1)
                && columns.cells(line) > 1
                && columns.cells(line + 1) > 1;
    }

    /// Tells whether `line` is one of several fields: "Publisher: Harbour" beside "Price: 12 €".
    boolean isField(int line) {
        return matchesField(line)
                && (isOtherField(line, neighbours.before(line))
                        || isOtherField(line, neighbours.after(line)));
    }

    private boolean isOtherField(int line, int other) {
        return other >= 0
                && matchesField(other)
                && facts.keyWithoutNumbers(other) != facts.keyWithoutNumbers(line);
    }

    private boolean matchesField(int line) {
        return facts.length(line) <= LONGEST_FIELD
                && FIELD.matcher(facts.text())
                        .region(facts.first(line), facts.last(line))
                        .matches();
    }
}
