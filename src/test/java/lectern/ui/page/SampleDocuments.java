package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import lectern.text.LineIndex;
import org.jspecify.annotations.Nullable;

/// Makes documents of lines that say what they are: `# ` and `## ` head sections, `- ` and `1. `
/// (after two spaces a depth) are items, `> ` quotes, four spaces preformatted, `| ` verse, `^ `
/// furniture, `***` a rule; any other line is a paragraph. Lines of verse or preformatted text that
/// follow each other make one block.
final class SampleDocuments {
    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int level;
    private int start;
    private String title = "";
    private @Nullable Heading heading;

    private SampleDocuments(String text) {
        this.text = text;
    }

    static Document of(String text) {
        SampleDocuments maker = new SampleDocuments(text);
        LineIndex lines = LineIndex.of(text);
        for (int i = 0; i < lines.count(); i++) {
            maker.line(lines.start(i), lines.end(i));
        }
        maker.close(text.length());
        return new Document(text, maker.sections, List.of());
    }

    /// Makes a document of one section, whose title heads nothing.
    static Document withTitle(String title, String text) {
        Section plain = of(text).sections().getFirst();
        Section titled = new Section(0, title, plain.span(), null, plain.blocks(), plain.words());
        return new Document(text, List.of(titled), List.of());
    }

    private void line(int from, int to) {
        Span span = new Span(from, to);
        int hashes = 0;
        while (from + hashes < to && text.charAt(from + hashes) == '#') {
            hashes++;
        }
        if (hashes > 0) {
            head(span, hashes);
        } else if (from < to) {
            add(block(span));
        }
    }

    // Lines that stay as they are make one block.
    private void add(Block block) {
        Span both = block.span();
        if (!blocks.isEmpty()
                && blocks.getLast().getClass() == block.getClass()
                && blocks.getLast().span().end() + 1 == block.span().start()) {
            both = new Span(blocks.getLast().span().start(), block.span().end());
        }
        Block joined =
                switch (block) {
                    case Block.Verse _ -> new Block.Verse(both);
                    case Block.Preformatted _ -> new Block.Preformatted(both);
                    default -> block;
                };
        if (!joined.equals(block)) {
            blocks.removeLast();
        }
        blocks.add(joined);
    }

    private void head(Span span, int hashes) {
        if (span.start() > 0) {
            close(span.start());
        }
        level = sections.isEmpty() ? 0 : hashes - 1;
        title = span.of(text).substring(hashes).strip();
        heading = new Heading(span, new Finding(1, List.of()));
        start = span.start();
    }

    private void close(int end) {
        Span span = new Span(start, end);
        sections.add(new Section(level, title, span, heading, blocks, span.length() / 6));
        blocks.clear();
    }

    private Block block(Span span) {
        String line = span.of(text);
        int lead = line.length() - line.stripLeading().length();
        String rest = line.strip();
        int marker = rest.startsWith("- ") ? 1 : rest.matches("\\d+\\. .*") ? rest.indexOf(' ') : 0;
        if (marker > 0) {
            int at = span.start() + lead;
            Span mark = new Span(at, at + marker);
            return new Block.ListItem(span, mark, new Span(at + marker + 1, span.end()), lead / 2);
        }
        if (line.startsWith("    ")) {
            return new Block.Preformatted(span);
        }
        return switch (line.length() > 1 ? line.substring(0, 2) : line) {
            case "> ", ">>" -> new Block.Quote(span, line.startsWith(">>") ? 2 : 1);
            case "| " -> new Block.Verse(span);
            case "^ " -> new Block.Furniture(span, Block.Furniture.Kind.NOTICE);
            case "**" -> new Block.Rule(span);
            default -> new Block.Paragraph(span, false);
        };
    }
}
