package lectern.parse.plain;

/// The printed lines around a line; page headers and footers do not count as printed.
final class Neighbours {
    static final int NONE = -1;

    private final LineFacts facts;

    Neighbours(LineFacts facts) {
        this.facts = facts;
    }

    /// Returns the printed line before `line`, or [#NONE].
    int before(int line) {
        int at = line - 1;
        while (at >= 0 && !isPrinted(at)) {
            at--;
        }
        return at;
    }

    /// Returns the printed line behind `line`, or [#NONE].
    int after(int line) {
        int at = line + 1;
        while (at < facts.count() && !isPrinted(at)) {
            at++;
        }
        return at < facts.count() ? at : NONE;
    }

    /// Tells whether `line` is neither blank nor the header or footer of a page.
    boolean isPrinted(int line) {
        return !facts.isBlank(line) && !facts.has(line, LineMark.PAGE);
    }

    /// Returns how many blank lines stand right before `line`; the start of the text counts as
    /// many.
    int blanksBefore(int line) {
        int at = line - 1;
        while (at >= 0 && facts.isBlank(at)) {
            at--;
        }
        return at < 0 ? Math.max(line, 3) : line - 1 - at;
    }

    /// Returns how many blank lines stand right behind `line`; the end of the text counts as many.
    int blanksAfter(int line) {
        int at = line + 1;
        while (at < facts.count() && facts.isBlank(at)) {
            at++;
        }
        return at == facts.count() ? Math.max(at - line - 1, 3) : at - line - 1;
    }

    /// Tells whether a page header or footer stands next to `line`, blanks aside.
    boolean atPageBreak(int line) {
        int above = line - 1 - blanksBefore(line);
        return above >= 0 && facts.has(above, LineMark.PAGE);
    }

    /// Tells whether the first word of `next` would still have fitted behind `line`, had the line
    /// been broken for want of room.
    boolean wouldFit(int line, int next, int width) {
        int at = facts.first(next);
        int end = facts.last(next);
        while (at < end && !LineFacts.isBlank(facts.text().charAt(at))) {
            at++;
        }
        int word = at - facts.first(next);
        return facts.indent(line) + facts.length(line) + 1 + word <= width;
    }
}
