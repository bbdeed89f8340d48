package lectern.parse.plain;

import java.util.List;
import java.util.stream.IntStream;
import lectern.document.Block;
import lectern.document.Block.Furniture.Kind;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a run of lines without a blank one into paragraphs, verse and preformatted lines.
final class RunReader {
    /// So many columns right of the body a line is no longer part of it.
    static final int CODE_INDENT = 4;

    private static final int NONE = -1;
    private static final int FIRST_PAGE = 60;
    // A line of a text that is not wrapped is a paragraph from this length on.
    private static final int LONG = 80;

    private final LineFacts facts;
    private final TextShape shape;
    private final Neighbours neighbours;
    private final Seams seams;
    private final FixedWidth fixedWidth;
    private final FieldLines fields;
    private final DefinitionLines definitions;
    private final Columns columns;
    private final FurnitureCues cues;
    private final List<Block> blocks;
    private int codeIndent = NONE;
    private int codeEnd;

    RunReader(LineFacts facts, TextShape shape, FurnitureCues cues, List<Block> blocks) {
        this.facts = facts;
        this.shape = shape;
        this.cues = cues;
        this.blocks = blocks;
        neighbours = new Neighbours(facts);
        seams = new Seams(facts);
        fixedWidth = new FixedWidth(facts);
        fields = new FieldLines(facts);
        definitions = new DefinitionLines(facts);
        columns = new Columns(facts);
    }

    /// Tells whether `line` goes on with the indented code above it.
    boolean isInCode(int line) {
        return codeIndent != NONE && facts.indent(line) >= codeIndent;
    }

    void read(int from, int to) {
        if (isInCode(from)) {
            int end = from + 1;
            while (end < to && isInCode(end)) {
                end++;
            }
            preformatted(from, end);
            if (end < to) {
                read(end, to);
            }
            return;
        }
        codeIndent = NONE;
        if (isFixed(from, to)) {
            preformatted(from, to);
            return;
        }
        if (!fields.make(from, to)) {
            writing(from, to);
            return;
        }
        if (fields.fill(from, to) && !areSentences(from, to)) {
            blocks.add(new Block.Verse(span(from, to)));
            return;
        }
        int loose = from;
        int field = from;
        while (field < to) {
            int end = endOfField(field, to);
            if (end - field > 1) {
                loose(loose, field);
                writing(field, end);
                loose = end;
            }
            field = end;
        }
        loose(loose, to);
    }

    private int endOfField(int field, int to) {
        int end = field + 1;
        while (end < to && !(fields.opens(end) && isEnded(field, end - 1))) {
            end++;
        }
        return end;
    }

    // A line that happens to be full ends a field too, where the next is one as well.
    private boolean isEnded(int field, int line) {
        return (fields.opens(field) && !seams.endsWithComma(line))
                || shape.width() == TextShape.UNWRAPPED
                || seams.endsSentence(line)
                || !seams.isFull(line, shape.width());
    }

    private void writing(int from, int to) {
        int width = width(from, to);
        if (width == TextShape.UNWRAPPED) {
            loose(from, to);
        } else {
            chains(from, to, width);
        }
    }

    // Most runs are writing at the margin: the first line tells.
    private boolean isFixed(int from, int to) {
        int indent = facts.indent(from);
        if (to - from > 1) {
            indent = Math.min(indent, facts.indent(from + 1));
        }
        boolean indented = indent >= shape.margin() + 2;
        if (definitions.make(from, to) || columns.make(from, to)) {
            return true;
        }
        if (!indented && (to - from == 1 || !fixedWidth.isSuspect(from, to))) {
            return false;
        }
        return fixedWidth.holds(from, to, indented) || areCommands(from, to);
    }

    // Far to the right under a colon, with neither a capital nor an end; short where they are many.
    private boolean areCommands(int from, int to) {
        int above = neighbours.before(from);
        boolean introduced =
                above >= 0
                        && above < from - 1
                        && facts.indent(from) >= facts.indent(above) + CODE_INDENT
                        && Chars.isColon(facts.text().charAt(facts.last(above) - 1));
        return introduced && IntStream.range(from, to).allMatch(line -> isCommand(line, to - from));
    }

    private boolean isCommand(int line, int lines) {
        return seams.startsSmall(line)
                && !seams.endsSentence(line)
                && (lines == 1 || !isLong(line));
    }

    /// The column at which this run is wrapped: the text's, or its own where that is narrower or
    /// the text has none.
    private int width(int from, int to) {
        int widest = 0;
        for (int line = from; line < to && widest <= TextShape.WIDEST; line++) {
            widest = Math.max(widest, seams.column(line));
        }
        boolean narrow = widest < shape.width() - 5 && to - from >= 4;
        boolean own = shape.width() == TextShape.UNWRAPPED && widest < LONG + 20 && to - from >= 2;
        return (narrow || own) && isWrappedAt(widest, from, to) ? widest : shape.width();
    }

    private boolean isWrappedAt(int width, int from, int to) {
        int full = 0;
        int small = 0;
        for (int line = from; line + 1 < to; line++) {
            if (seams.isFull(line, width)) {
                full++;
                small += seams.startsSmall(line + 1) || seams.startsWithoutCase(line + 1) ? 1 : 0;
            }
        }
        if (to - from == 2) {
            // Two lines prove little.
            return width > LONG / 2 && small == 1 && !seams.endsSentence(from);
        }
        return full >= 0.7 * (to - from - 1) && small >= 0.3 * full;
    }

    private void chains(int from, int to, int width) {
        int loose = from;
        int line = from;
        boolean asked = false;
        boolean ragged = false;
        boolean credited = from + 1 < to && startsCapital(from + 1) && furniture(from) != null;
        while (line < to) {
            int end = line + 1;
            while (end < to && isBelow(line, end)) {
                if (credited && line == from) {
                    break;
                }
                if (!isWrap(end - 1, width)) {
                    if (!asked) {
                        ragged = shape.spacesParagraphs() && isMostlyWrapped(from, to, width);
                        asked = true;
                    }
                    if (!ragged || !isRagged(end - 1, width)) {
                        break;
                    }
                }
                end++;
            }
            if (end - line > 1) {
                loose(loose, line);
                blocks.add(new Block.Paragraph(span(line, end), true));
                loose = end;
            }
            line = end;
        }
        loose(loose, to);
    }

    private boolean startsCapital(int line) {
        return Character.isUpperCase(facts.text().charAt(facts.first(line)));
    }

    private boolean isMostlyWrapped(int from, int to, int width) {
        int wraps = 0;
        for (int line = from; line + 1 < to; line++) {
            wraps += seams.isWrap(line, width) ? 1 : 0;
        }
        return wraps >= 0.6 * (to - from - 1);
    }

    // Where blank lines part the paragraphs, a line that was left short is part of one too.
    private boolean isRagged(int line, int width) {
        return facts.indent(line) == facts.indent(line + 1)
                && seams.column(line + 1) > width * 3 / 5;
    }

    private boolean isWrap(int line, int width) {
        boolean opens = shape.indentsParagraphs() && facts.indent(line + 1) > shape.margin();
        return seams.isWrap(line, width) && (!opens || seams.startsSmall(line + 1));
    }

    /// Tells whether the indent of `line` lets it belong to the paragraph that begins on `first`:
    /// the first line may stand alone, to either side.
    private boolean isBelow(int first, int line) {
        int step = facts.indent(line) - facts.indent(line - 1);
        if (step > 1) {
            return line - 1 == first && !shape.indentsParagraphs();
        }
        return step >= -1 || line - 1 == first;
    }

    private Span span(int from, int to) {
        return new Span(facts.lines().start(from), facts.lines().end(to - 1));
    }

    /// Adds lines that stay as they are; code goes on over a blank line.
    void preformatted(int from, int to) {
        int indent = Integer.MAX_VALUE;
        for (int line = from; line < to; line++) {
            if (!facts.isBlank(line)) {
                indent = Math.min(indent, facts.indent(line));
            }
        }
        boolean off = indent > shape.margin();
        Span span = span(from, to);
        boolean goesOn =
                codeIndent != NONE
                        && off
                        && !blocks.isEmpty()
                        && blocks.getLast() instanceof Block.Preformatted
                        && codeEnd == facts.lines().start(from);
        if (goesOn) {
            Block last = blocks.removeLast();
            span = new Span(last.span().start(), span.end());
            indent = Math.min(indent, codeIndent);
        }
        codeIndent = off ? indent : NONE;
        int end = to;
        while (end < facts.count() && facts.isBlank(end)) {
            end++;
        }
        codeEnd = facts.lines().start(end);
        blocks.add(new Block.Preformatted(span));
    }

    private void loose(int from, int to) {
        int group = from;
        for (int line = from; line < to; line++) {
            Kind kind = furniture(line);
            if (kind != null || isLong(line)) {
                lines(group, line);
                group = line + 1;
                if (kind == null) {
                    paragraph(line);
                } else {
                    blocks.add(new Block.Furniture(span(line, line + 1), kind));
                }
            }
        }
        lines(group, to);
    }

    private @Nullable Kind furniture(int line) {
        if (facts.indent(line) >= shape.margin() + CODE_INDENT) {
            return null;
        }
        Kind kind = cues.of(facts.text(), facts.first(line), facts.last(line));
        // Books and reports have their dates on their first page; further on they belong to
        // letters.
        boolean dated = kind == Kind.DATELINE && shape.width() != TextShape.UNWRAPPED;
        return dated && line > FIRST_PAGE ? null : kind;
    }

    private boolean isLong(int line) {
        int longest = shape.width() == TextShape.UNWRAPPED ? LONG : shape.width() * 4 / 5;
        boolean wide = Chars.breaksAnywhere(facts.text().charAt(facts.first(line)));
        return seams.column(line) > (wide ? longest / 2 : longest);
    }

    private void lines(int from, int to) {
        if (to - from > 1 && fixedWidth.holds(from, to, false)) {
            int first = from;
            // What says what comes.
            while (startsCapital(first)
                    && seams.endsSentence(first)
                    && !fixedWidth.isFixed(first)) {
                paragraph(first++);
            }
            preformatted(first, to);
            return;
        }
        int fewest = shape.width() == TextShape.UNWRAPPED ? 3 : 2;
        if (to - from >= fewest && !areSentences(from, to)) {
            blocks.add(new Block.Verse(span(from, to)));
            return;
        }
        for (int line = from; line < to; line++) {
            paragraph(line);
        }
    }

    private boolean areSentences(int from, int to) {
        int sentences = 0;
        for (int line = from; line < to; line++) {
            sentences += seams.endsWithFullStop(line) ? 1 : 0;
        }
        return sentences > 0.6 * (to - from);
    }

    // Joined, so that its indent is not shown.
    private void paragraph(int line) {
        blocks.add(new Block.Paragraph(span(line, line + 1), facts.indent(line) > 0));
    }
}
