package lectern.parse.plain;

/// How the text as a whole is set: the measures by which its lines are judged.
final class Layout {
    private static final int COLUMNS = 256;
    private static final int GAPS = 6;
    // Of lines that are wrapped up to half ended a sentence, on the texts looked at.
    private static final double MOST_SENTENCES = 0.7;

    private final int printed;
    private final int blanks;
    private final int width;
    private final int bodyIndent;
    private final float proseLength;
    private final boolean wrapped;
    private final float[] indentShare;
    private final float[] gapShare;

    private Layout(
            int printed,
            int blanks,
            int width,
            int bodyIndent,
            float proseLength,
            boolean wrapped,
            float[] indentShare,
            float[] gapShare) {
        this.printed = printed;
        this.blanks = blanks;
        this.width = width;
        this.bodyIndent = bodyIndent;
        this.proseLength = proseLength;
        this.wrapped = wrapped;
        this.indentShare = indentShare;
        this.gapShare = gapShare;
    }

    static Layout of(LineFacts facts) {
        int[] ends = new int[COLUMNS + 1];
        int[] indents = new int[COLUMNS + 1];
        int[] margins = new int[COLUMNS + 1];
        int[] gaps = new int[GAPS + 1];
        int gap = GAPS;
        int printed = 0;
        long inLong = 0;
        int longLines = 0;
        for (int line = 0; line < facts.count(); line++) {
            if (facts.isBlank(line)) {
                gap++;
            } else {
                printed++;
                gaps[Math.min(GAPS, gap)]++;
                gap = 0;
                margins[Math.min(COLUMNS, facts.indent(line))]++;
                int length = facts.length(line);
                ends[Math.min(COLUMNS, facts.indent(line) + length)]++;
                if (length > 40) {
                    indents[Math.min(COLUMNS, facts.indent(line))]++;
                }
                if (length > 60) {
                    longLines++;
                    inLong += Math.min(length, 2000);
                }
            }
        }
        int width = quantile(ends, printed, 0.95);
        int near = 0;
        for (int column = narrowest(width); column <= widest(width); column++) {
            near += ends[column];
        }
        boolean wrapped =
                width >= 30
                        && width <= 140
                        && near * 4 >= printed
                        && printed > 4
                        && !areParagraphs(facts, width);
        float prose = longLines == 0 ? 60 : (float) inLong / longLines;
        return new Layout(
                printed,
                facts.count() - printed,
                width,
                mode(indents),
                prose,
                wrapped,
                shares(margins, printed),
                shares(gaps, printed));
    }

    private static int narrowest(int width) {
        return (int) (width * 0.8);
    }

    private static int widest(int width) {
        return Math.min(COLUMNS, (int) (width * 1.15));
    }

    // Whether lines of about the width are short paragraphs, and none is broken.
    private static boolean areParagraphs(LineFacts facts, int width) {
        int all = 0;
        int sentences = 0;
        for (int line = 0; line < facts.count(); line++) {
            int column = facts.isBlank(line) ? 0 : facts.indent(line) + facts.length(line);
            if (column >= narrowest(width) && column <= widest(width)) {
                all++;
                boolean ends =
                        Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
                sentences += ends ? 1 : 0;
            }
        }
        return sentences > MOST_SENTENCES * all;
    }

    // The share of lines with so much or more.
    private static float[] shares(int[] counts, int total) {
        float[] shares = new float[counts.length];
        int sum = 0;
        for (int i = counts.length - 1; i >= 0; i--) {
            sum += counts[i];
            shares[i] = sum / (float) Math.max(1, total);
        }
        return shares;
    }

    private static int quantile(int[] counts, int total, double share) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= total * share) {
                return i;
            }
        }
        return counts.length - 1;
    }

    private static int mode(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /// Returns how many lines hold something.
    int printed() {
        return printed;
    }

    int blanks() {
        return blanks;
    }

    /// Returns the column at which all but the longest lines have ended.
    int width() {
        return width;
    }

    /// Returns the indent most long lines have.
    int bodyIndent() {
        return bodyIndent;
    }

    /// Returns the mean length of the lines that are long enough for prose.
    float proseLength() {
        return proseLength;
    }

    /// Tells whether paragraphs are broken into lines of about [#width()] columns.
    boolean wrapped() {
        return wrapped;
    }

    /// Returns the share of lines indented as far as `indent` or farther.
    float indentShare(int indent) {
        return indentShare[Math.min(COLUMNS, indent)];
    }

    /// Returns the share of lines with as many blank lines before them as `blanks`, or more.
    float gapShare(int blanks) {
        return gapShare[Math.min(GAPS, blanks)];
    }
}
