package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.document.Block;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// The text up to the first heading, under its title.
final class Opening {
    private static final String COLUMN_GAP = "    ";
    private static final int LONGEST_COLUMN = 60;

    private final LineFacts facts;
    private final Scene scene;
    private final BlockReader bodies;

    Opening(Scene scene, BlockReader bodies) {
        this.scene = scene;
        this.bodies = bodies;
        facts = scene.facts();
    }

    /// Returns the section. Lines above a title are text like any other, so such a title is a line
    /// among them and heads nothing.
    ///
    /// @param title the line that is the title, or [TitleFinder#NONE]
    /// @param behind the line of the first heading
    Section read(int title, int behind) {
        if (title == TitleFinder.NONE) {
            return section("", null, bodies.read(0, behind), behind);
        }
        int from = TitleName.end(facts, title, scene.words());
        boolean heads = title < behind && scene.neighbours().before(title) == Neighbours.NONE;
        boolean underlined = Underlines.under(facts, title) != 0 && title + 1 < behind;
        int to = underlined ? facts.last(title) : firstColumn(from, title);
        StringBuilder words = new StringBuilder();
        HeadingLines.append(words, facts.text().substring(from, to));
        boolean whole = heads && to == facts.last(title) && title + 1 < behind;
        int last = whole ? new TitleLines(scene).last(title) : title;
        if (last > title) {
            HeadingLines.append(words, facts.trimmed(last));
        }
        String name = Ornament.strip(words.toString());
        if (!heads && new SiteHeader(scene).isOver(title)) {
            List<Block> blocks = menus(title);
            blocks.addAll(bodies.read(title, behind));
            return section(name, null, blocks, behind);
        }
        if (!heads) {
            return section(name, null, bodies.read(0, behind), behind);
        }
        int end = underlined ? title + 1 : last;
        List<Block> blocks = new ArrayList<>();
        int head = facts.lines().end(end);
        if (to < facts.last(title)) {
            head = to;
            blocks.add(column(to, title));
        }
        blocks.addAll(bodies.read(end + 1, behind));
        Span lines = new Span(facts.lines().start(title), head);
        return section(name, new Heading(lines, new Finding(1, List.of())), blocks, behind);
    }

    private List<Block> menus(int title) {
        return IntStream.range(0, title)
                .filter(line -> !facts.isBlank(line))
                .mapToObj(line -> new Span(facts.first(line), facts.last(line)))
                .<Block>map(span -> new Block.Furniture(span, Block.Furniture.Kind.NOTICE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Section section(
            String name, @Nullable Heading heading, List<Block> blocks, int behind) {
        Span span = new Span(0, facts.lines().start(behind));
        return new Section(0, name, span, heading, blocks, WordCount.of(facts.text(), blocks));
    }

    // A head such as "LS(1)    User Commands    LS(1)" has the name in its first column.
    private int firstColumn(int from, int line) {
        int to = facts.last(line);
        int gap = facts.text().indexOf(COLUMN_GAP, from, to);
        int tab = facts.text().indexOf('\t', from, to);
        return Math.min(gap < 0 ? to : gap, tab < 0 ? to : tab);
    }

    // What stands on the title's line behind the gap: the columns of a head, or text.
    private Block column(int gap, int line) {
        int from = gap;
        while (LineFacts.isBlank(facts.text().charAt(from))) {
            from++;
        }
        Span rest = new Span(from, facts.last(line));
        return facts.last(line) - from > LONGEST_COLUMN
                ? new Block.Paragraph(rest, false)
                : new Block.Furniture(rest, Block.Furniture.Kind.PAGE);
    }
}
