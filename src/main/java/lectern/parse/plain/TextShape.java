package lectern.parse.plain;

/// How a text is set as a whole.
///
/// @param width the column at which its lines are wrapped, [#UNWRAPPED] where each paragraph is one
///   line
/// @param margin the indent of its body
/// @param indentsParagraphs whether an indent, without a blank line, opens a paragraph
/// @param spacesParagraphs whether blank lines part the paragraphs
/// @param numbersParagraphs whether its paragraphs carry numbers, as those of statutes do: (1), (2)
record TextShape(
        int width,
        int margin,
        boolean indentsParagraphs,
        boolean spacesParagraphs,
        boolean numbersParagraphs) {
    static final int UNWRAPPED = 0;

    static final int WIDEST = 140;
    private static final int NARROWEST = 24;
    private static final int MEDIUM = 40;
    private static final int LONGEST_MEAN_RUN = 12;
    private static final int FEWEST_SEAMS = 3;
    // Looking at words is dear: of a long text, so many lines are enough.
    private static final int SAMPLE = 20_000;

    static TextShape of(LineFacts facts) {
        Seams seams = new Seams(facts);
        int width = width(facts, seams);
        int margin = margin(facts, seams, width);
        return new TextShape(
                width,
                margin,
                indentsParagraphs(facts, margin),
                spacesParagraphs(facts),
                numbersParagraphs(facts));
    }

    private static boolean isSeam(LineFacts facts, int line) {
        return line + 1 < facts.count()
                && !facts.isBlank(line)
                && !facts.isBlank(line + 1)
                && !isMarked(facts, line)
                && !isMarked(facts, line + 1);
    }

    private static boolean isMarked(LineFacts facts, int line) {
        return facts.has(line, LineMark.CONTENTS) || facts.has(line, LineMark.PAGE);
    }

    /// A text is wrapped if nine in ten of the lines with a line below end before some column, and
    /// the next word had no room on most of them.
    private static int width(LineFacts facts, Seams seams) {
        int[] columns = new int[WIDEST + 2];
        int all = 0;
        for (int line = 0; line < facts.count(); line++) {
            if (isSeam(facts, line)) {
                columns[Math.min(seams.column(line), WIDEST + 1)]++;
                all++;
            }
        }
        int width = 0;
        int covered = columns[0];
        while (width <= WIDEST && covered < 0.92 * all) {
            covered += columns[++width];
        }
        if (all < FEWEST_SEAMS || width > WIDEST || width < NARROWEST) {
            return UNWRAPPED;
        }
        return isWrapped(facts, seams, width) ? width : UNWRAPPED;
    }

    private static boolean isWrapped(LineFacts facts, Seams seams, int width) {
        int step = Math.max(1, facts.count() / SAMPLE);
        int all = 0;
        int full = 0;
        int small = 0;
        for (int line = 0; line < facts.count(); line += step) {
            if (isSeam(facts, line)) {
                all++;
                if (seams.isFull(line, width)) {
                    full++;
                    small +=
                            seams.startsSmall(line + 1) || seams.startsWithoutCase(line + 1)
                                    ? 1
                                    : 0;
                }
            }
        }
        return full >= 0.4 * all && small >= 0.3 * full;
    }

    /// The smallest indent that a good part of the longer lines share.
    private static int margin(LineFacts facts, Seams seams, int width) {
        int[] counts = new int[64];
        int all = 0;
        int least = width == UNWRAPPED ? MEDIUM : width * 3 / 4;
        for (int line = 0; line < facts.count(); line++) {
            if (!facts.isBlank(line) && seams.column(line) > least && !isMarked(facts, line)) {
                counts[Math.min(facts.indent(line), counts.length - 1)]++;
                all++;
            }
        }
        int margin = 0;
        while (margin < counts.length - 1 && counts[margin] < 0.15 * all) {
            margin++;
        }
        return all == 0 ? 0 : margin;
    }

    private static boolean spacesParagraphs(LineFacts facts) {
        int lines = 0;
        int runs = 0;
        for (int line = 0; line < facts.count(); line++) {
            if (!facts.isBlank(line)) {
                lines++;
                runs += line == 0 || facts.isBlank(line - 1) ? 1 : 0;
            }
        }
        return lines < LONGEST_MEAN_RUN * runs;
    }

    private static boolean indentsParagraphs(LineFacts facts, int margin) {
        int indented = 0;
        int runs = 0;
        for (int line = 1; line < facts.count(); line++) {
            if (facts.isBlank(line)) {
                continue;
            }
            int more = facts.indent(line) - margin;
            if (facts.isBlank(line - 1)) {
                runs++;
            } else if (more > 0
                    && more <= 10
                    && facts.indent(line - 1) == margin
                    && line + 1 < facts.count()
                    && facts.indent(line + 1) <= facts.indent(line)) {
                indented++;
            }
        }
        return indented > 5 && indented * 2 > runs;
    }

    private static boolean numbersParagraphs(LineFacts facts) {
        int ones = 0;
        int twos = 0;
        String text = facts.text();
        for (int line = 0; line < facts.count(); line++) {
            int at = facts.first(line);
            if (facts.length(line) > 4 && text.charAt(at) == '(' && text.charAt(at + 2) == ')') {
                ones += text.charAt(at + 1) == '1' ? 1 : 0;
                twos += text.charAt(at + 1) == '2' ? 1 : 0;
            }
        }
        return ones >= 2 && twos >= 2;
    }
}
