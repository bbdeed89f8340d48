package lectern.parse.plain;

import lectern.parse.ParseLimits;

/// Which marked lines of a section are list items, and how deep they are nested. Bullets must not
/// stand where a line was wrapped, rare ones must come again; numbers must rise.
final class ListTracker {
    // Not even right above the first line of a text.
    private static final int NONE = -2;
    private static final int CELL_GAP = 3;
    private static final int SHORT = 80;

    private final LineFacts facts;
    private final TextShape shape;
    private final int to;
    private final ListMarker probe = new ListMarker();

    private final int[] levels = new int[ParseLimits.LIST_DEPTH];
    private int open;

    private final NumberSequences numbers = new NumberSequences();

    private int lastLine = NONE;
    private char lastMark;
    private int lastGap;
    private int lastIndent;
    private char cellMark;

    ListTracker(LineFacts facts, TextShape shape, int to) {
        this.facts = facts;
        this.shape = shape;
        this.to = to;
    }

    /// Tells whether `line`, which begins with `marker`, is an item.
    ///
    /// @param wrapped whether the line above runs on into this one
    boolean accepts(ListMarker marker, int line, boolean wrapped) {
        return marker.isBullet()
                ? acceptsBullet(marker, line, wrapped)
                : acceptsNumber(marker, line, wrapped);
    }

    private boolean acceptsBullet(ListMarker marker, int line, boolean wrapped) {
        if (isCell(marker, line)) {
            return false;
        }
        boolean again = lastMark == marker.mark && lastIndent == facts.indent(line);
        if (again && lastLine == line - 1) {
            return true;
        }
        return switch (marker.mark) {
            case '\u2013', '\u2014' -> !wrapped && isDashList(marker, line);
            case '-' -> !wrapped || hasSibling(line);
            case '*' -> (again && !wrapped) || hasSibling(line);
            case '+', 'o', '\u2192' -> !wrapped && (again || hasSibling(line));
            default -> !wrapped;
        };
    }

    // A bullet set wider than the list that it interrupts is a cell of a table.
    private boolean isCell(ListMarker marker, int line) {
        if (marker.body - marker.end < CELL_GAP) {
            return false;
        }
        if (lastLine == line - 1 && lastMark != marker.mark && lastGap < CELL_GAP) {
            cellMark = marker.mark;
        }
        return cellMark == marker.mark;
    }

    // Dialogue is led by dashes too, and so is the name under a quotation: items touch each other,
    // are three at least and end without a stop.
    private boolean isDashList(ListMarker marker, int line) {
        int count = 0;
        for (int i = line; i < to && count < 3 && !facts.isBlank(i); i++) {
            boolean like = probe.read(facts, i) && probe.mark == marker.mark;
            char end = facts.text().charAt(facts.last(i) - 1);
            if (!like || (Chars.endsClause(end) && end != ';') || Chars.isQuote(end)) {
                return false;
            }
            count++;
        }
        return count == 3;
    }

    private boolean hasSibling(int line) {
        int end = Math.min(to, line + ParseLimits.LOOKAHEAD);
        char mark = facts.text().charAt(facts.first(line));
        for (int i = line + 1; i < end; i++) {
            if (!facts.isBlank(i)
                    && facts.indent(i) == facts.indent(line)
                    && facts.text().charAt(facts.first(i)) == mark
                    && probe.read(facts, i)
                    && probe.mark == mark) {
                return true;
            }
        }
        return false;
    }

    private boolean acceptsNumber(ListMarker marker, int line, boolean wrapped) {
        boolean nested = open > 0 && facts.indent(line) > levels[open - 1];
        boolean inner = nested || (open > 1 && facts.indent(line) == levels[open - 1]);
        if (shape.numbersParagraphs() && (marker.mark == '(' || (marker.script != '1' && !inner))) {
            return false;
        }
        int sequence = numbers.find(marker, facts.indent(line));
        boolean repeats =
                lastLine == line - 1 && sequence != NumberSequences.NONE && marker.value == 1;
        if (repeats || numbers.isNext(sequence, marker)) {
            return true;
        }
        return !wrapped && ((marker.value == 1 && nested) || goesOn(marker, line));
    }

    private boolean goesOn(ListMarker marker, int line) {
        int end = Math.min(to, line + ParseLimits.LOOKAHEAD);
        for (int i = line + 1; i < end; i++) {
            if (!facts.isBlank(i)
                    && Math.abs(facts.indent(i) - facts.indent(line)) <= 1
                    && probe.read(facts, i)
                    && probe.isLike(marker)) {
                boolean same = probe.value == marker.value && probe.roman == marker.roman;
                boolean repeats = same && i == line + 1;
                boolean follows = probe.follows(marker.value, marker.roman);
                return repeats || (follows && !isHeading(line, i));
            }
        }
        return false;
    }

    // Short numbered lines over paragraphs of their own name them.
    private boolean isHeading(int line, int nextItem) {
        int below = line + 1;
        while (facts.isBlank(below)) {
            below++;
        }
        char end = facts.text().charAt(facts.last(line) - 1);
        return shape.width() == TextShape.UNWRAPPED
                && below < nextItem
                && facts.indent(below) <= facts.indent(line)
                && facts.length(line) < SHORT
                && !Chars.endsClause(end)
                && end != ',';
    }

    /// Takes `line` as an item and returns its depth.
    int add(ListMarker marker, int line) {
        int indent = facts.indent(line);
        if (!marker.isBullet()) {
            numbers.put(marker, indent);
        }
        lastLine = line;
        lastIndent = indent;
        lastMark = marker.mark;
        lastGap = marker.body - marker.end;
        while (open > 0 && levels[open - 1] > indent) {
            open--;
        }
        if (open == 0 || (levels[open - 1] < indent && open < levels.length)) {
            levels[open++] = indent;
        }
        return open - 1;
    }

    /// Says that the last item goes on to `line`.
    void extendTo(int line) {
        lastLine = line;
    }

    /// Ends the lists that a block at `indent` does not belong to.
    void close(int indent) {
        while (open > 0 && levels[open - 1] >= indent) {
            open--;
        }
    }
}
