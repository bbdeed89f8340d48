package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Furniture.Kind;
import lectern.document.Span;
import lectern.parse.ParseLimits;

/// Walks down the lines of one section and asks what each one starts.
final class SectionReader {
    private final LineFacts facts;
    private final TextShape shape;
    private final int to;
    private final Seams seams;
    private final Fences fences;
    private final ListTracker lists;
    private final ListMarker marker = new ListMarker();
    private final RunReader runs;
    private final List<Block> blocks = new ArrayList<>();

    SectionReader(LineFacts facts, TextShape shape, FurnitureCues cues, int to) {
        this.facts = facts;
        this.shape = shape;
        this.to = to;
        seams = new Seams(facts);
        fences = new Fences(facts);
        lists = new ListTracker(facts, shape, to);
        runs = new RunReader(facts, shape, cues, blocks);
    }

    List<Block> read(int from) {
        int line = from;
        while (line < to) {
            boolean blank = facts.isBlank(line) && !facts.has(line, LineMark.BOXED);
            line = blank ? line + 1 : next(line);
        }
        return blocks;
    }

    private int next(int line) {
        if (facts.has(line, LineMark.BOXED)) {
            return box(line);
        }
        if (isContents(line)) {
            return furniture(line, LineMark.CONTENTS, Kind.CONTENTS);
        }
        if (isPage(line)) {
            return furniture(line, LineMark.PAGE, Kind.PAGE);
        }
        int fence = fences.end(line, to);
        if (fence > line) {
            runs.preformatted(line, fence);
            return fence;
        }
        if (RuleLine.is(facts, line)) {
            blocks.add(new Block.Rule(span(line, line + 1)));
            return line + 1;
        }
        if (isQuote(line)) {
            return quote(line);
        }
        if (isItem(line, false)) {
            return item(line);
        }
        return run(line);
    }

    private int box(int from) {
        int end = from + 1;
        while (end < to && facts.has(end, LineMark.BOXED)) {
            end++;
        }
        blocks.add(new Block.Preformatted(span(from, end)));
        return end;
    }

    private Span span(int from, int end) {
        return new Span(facts.lines().start(from), facts.lines().end(end - 1));
    }

    // A table of contents with bullets is a list to the reader.
    private boolean isContents(int line) {
        return facts.has(line, LineMark.CONTENTS)
                && !(marker.read(facts, line) && marker.isBullet());
    }

    // The steps of two procedures may be the same, and a page apart.
    private boolean isPage(int line) {
        return facts.has(line, LineMark.PAGE) && !(marker.read(facts, line) && !marker.isBullet());
    }

    private int furniture(int from, LineMark mark, Kind kind) {
        int end = from + 1;
        for (int line = end; line < to; line++) {
            boolean more = mark == LineMark.CONTENTS ? isContents(line) : isPage(line);
            if (more) {
                end = line + 1;
            } else if (!facts.isBlank(line)) {
                break;
            }
        }
        blocks.add(new Block.Furniture(span(from, end), kind));
        return end;
    }

    private boolean isQuote(int line) {
        int first = facts.first(line);
        return facts.text().charAt(first) == '>'
                && facts.indent(line) < shape.margin() + RunReader.CODE_INDENT
                && !facts.text().startsWith(">>> ", first)
                && facts.length(line) > 1;
    }

    private int quote(int from) {
        int depth = quoteDepth(from);
        int end = from + 1;
        while (end < to && !facts.isBlank(end) && isQuote(end) && quoteDepth(end) == depth) {
            end++;
        }
        blocks.add(new Block.Quote(span(from, end), depth));
        return end;
    }

    private int quoteDepth(int line) {
        String text = facts.text();
        int depth = 0;
        int at = facts.first(line);
        while (at < facts.last(line) && depth < ParseLimits.QUOTE_DEPTH) {
            char c = text.charAt(at++);
            if (c == '>') {
                depth++;
            } else if (c != ' ') {
                break;
            }
        }
        return depth;
    }

    private boolean isItem(int line, boolean below) {
        return marker.read(facts, line)
                && !runs.isInCode(line)
                && lists.accepts(marker, line, below && wraps(line - 1));
    }

    private boolean wraps(int line) {
        return shape.width() != TextShape.UNWRAPPED && seams.isWrap(line, shape.width());
    }

    private int item(int from) {
        int start = marker.start;
        int markerEnd = marker.end;
        int body = marker.body;
        int depth = lists.add(marker, from);
        int end = from + 1;
        while (end < to && continues(from, end)) {
            end++;
        }
        lists.extendTo(end - 1);
        Span span = span(from, end);
        blocks.add(
                new Block.ListItem(
                        span, new Span(start, markerEnd), new Span(body, span.end()), depth));
        return end;
    }

    private boolean continues(int item, int line) {
        if (startsSomething(line)) {
            return false;
        }
        boolean hangs = facts.indent(line) > facts.indent(item);
        return (hangs || wraps(line - 1)) && !isItem(line, !hangs);
    }

    private boolean startsSomething(int line) {
        return facts.isBlank(line)
                || isContents(line)
                || isPage(line)
                || facts.has(line, LineMark.BOXED)
                || isQuote(line)
                || RuleLine.is(facts, line);
    }

    private int run(int from) {
        int end = from + 1;
        while (end < to && !startsSomething(end) && !isItem(end, true)) {
            end++;
        }
        lists.close(facts.indent(from));
        runs.read(from, end);
        return end;
    }
}
