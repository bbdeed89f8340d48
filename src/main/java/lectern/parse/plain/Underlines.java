package lectern.parse.plain;

/// Rules of one repeated mark.
final class Underlines {
    private static final int LONGEST = 1000;
    private static final int SHORTEST = 3;
    // Of the two that writers cut so short.
    private static final int SHORTEST_USUAL = 2;

    // Three stops are no rule.
    private static final int ELLIPSIS = 3;

    private Underlines() {}

    /// Tells whether `line` is one mark over and over.
    static boolean is(LineFacts facts, int line) {
        return mark(facts, line) != 0;
    }

    /// Returns the mark that `line` repeats, or 0.
    static char mark(LineFacts facts, int line) {
        if (facts.length(line) < SHORTEST_USUAL || facts.length(line) > LONGEST) {
            return 0;
        }
        String text = facts.text();
        char mark = text.charAt(facts.first(line));
        if (facts.length(line) < SHORTEST && mark != '=' && mark != '-') {
            return 0;
        }
        if (Character.isLetterOrDigit(mark)
                || Character.isSurrogate(mark)
                || isEllipsis(mark, facts.length(line))) {
            return 0;
        }
        for (int i = facts.first(line) + 1; i < facts.last(line); i++) {
            if (text.charAt(i) != mark) {
                return 0;
            }
        }
        return mark;
    }

    private static boolean isEllipsis(char mark, int length) {
        return mark == '.' && length <= ELLIPSIS;
    }

    /// Returns the mark of the rule right under `line`, or 0; the top of a box is none.
    static char under(LineFacts facts, int line) {
        return line + 1 < facts.count() && !isTop(facts, line + 1) ? mark(facts, line + 1) : 0;
    }

    // ____
    // |__|
    private static boolean isTop(LineFacts facts, int line) {
        int side = line + 1;
        return side < facts.count()
                && facts.length(side) > 1
                && Math.abs(facts.indent(side) - facts.indent(line)) <= 1
                && facts.text().charAt(facts.first(side)) == '|'
                && facts.text().charAt(facts.last(side) - 1) == '|';
    }

    /// Returns the mark of the rule right over `line`, or 0.
    static char over(LineFacts facts, int line) {
        return line > 0 ? mark(facts, line - 1) : 0;
    }
}
