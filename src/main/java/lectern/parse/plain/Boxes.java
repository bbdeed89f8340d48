package lectern.parse.plain;

import lectern.parse.ParseLimits;

/// Frames drawn around lines: a rule above and below, and a mark at either end of each line
/// between. What is inside is read without its frame.
final class Boxes {
    private static final String FRAMES = "*#=|+!:%";
    private static final int LEAST_WIDTH = 12;

    private final LineFacts facts;

    Boxes(LineFacts facts) {
        this.facts = facts;
    }

    /// Marks the lines inside frames, and takes the frames off their facts.
    void open() {
        int line = 0;
        while (line < facts.count()) {
            int end = end(line);
            if (end > line + 1) {
                open(line + 1, end);
            }
            line = Math.max(end, line + 1);
        }
    }

    // The line of the rule that closes the box which the rule on `line` opens, or `line`.
    private int end(int line) {
        if (facts.length(line) < LEAST_WIDTH || !isOneMark(line)) {
            return line;
        }
        int most = Math.min(facts.count(), line + ParseLimits.LOOKAHEAD);
        for (int end = line + 1; end < most; end++) {
            if (facts.length(end) != facts.length(line)
                    || facts.indent(end) != facts.indent(line)) {
                return line;
            }
            if (isOneMark(end)) {
                return end;
            }
            if (!isFramed(end) || frame(end) != frame(line + 1)) {
                return line;
            }
        }
        return line;
    }

    private char frame(int line) {
        return facts.text().charAt(facts.first(line));
    }

    private boolean isOneMark(int line) {
        String text = facts.text();
        char mark = frame(line);
        for (int at = facts.first(line); at < facts.last(line); at++) {
            if (text.charAt(at) != mark) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(mark);
    }

    private boolean isFramed(int line) {
        char mark = frame(line);
        return FRAMES.indexOf(mark) >= 0
                && facts.text().charAt(facts.last(line) - 1) == mark
                && LineFacts.isBlank(facts.text().charAt(facts.first(line) + 1))
                && LineFacts.isBlank(facts.text().charAt(facts.last(line) - 2));
    }

    private void open(int from, int to) {
        int margin = Integer.MAX_VALUE;
        for (int line = from; line < to; line++) {
            facts.unframe(line);
            facts.mark(line, LineMark.BOXED);
            if (!facts.isBlank(line)) {
                margin = Math.min(margin, facts.indent(line));
            }
        }
        for (int line = from; line < to; line++) {
            facts.outdent(line, margin);
        }
    }
}
