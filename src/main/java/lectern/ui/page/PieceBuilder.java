package lectern.ui.page;

import javafx.scene.Group;
import lectern.document.Block;
import lectern.document.BlockText;
import lectern.document.Span;
import lectern.messages.Messages;

/// Lays pieces out at one size.
final class PieceBuilder {
    private static final double ITEM_INDENT = 1.9;
    private static final double QUOTE_INDENT = 1.2;
    private static final int LONGEST_RULE = 15;

    private final DocumentFlow flow;
    private final PageMetrics metrics;
    private final PieceMarks marks;
    private final String text;
    private final boolean fromRight;
    // Counted when there is code to show.
    private int fixedColumns;

    PieceBuilder(DocumentFlow flow, PageMetrics metrics) {
        this.flow = flow;
        this.metrics = metrics;
        marks = new PieceMarks(metrics);
        text = flow.document().text();
        fromRight = Direction.isMostlyRightToLeft(text);
    }

    Piece build(Key key) {
        return switch (flow.part(key)) {
            case Part.Title title -> title(key, title);
            case Part.Link link -> link(key, link);
            case Part.Body body -> body(key, body);
        };
    }

    private Piece title(Key key, Part.Title part) {
        Face face = metrics.title(part);
        String shown = part.section().title();
        TextBox box = box(shown, face, metrics.column(), isRightToLeft(shown));
        box.style("page-heading", "page-heading-" + part.level());
        box.node().setAccessibleRoleDescription(Messages.text("page.heading", part.level() + 1));
        Strip strip =
                new Strip(
                        metrics.lines(flow.linesOver(key)),
                        box.lines(),
                        face.pitch(),
                        metrics.lines(0.3));
        return piece(part, strip, titleText(part), box, 0);
    }

    private ShownText titleText(Part.Title part) {
        String title = part.section().title();
        int at = text.indexOf(title, part.span().start(), part.span().end());
        return at >= 0
                ? new ShownText.Verbatim(title, at)
                : new ShownText.Whole(title, part.span());
    }

    private Piece link(Key key, Part.Link link) {
        Face face = link.next() ? metrics.small() : metrics.text();
        String shown = link.next() ? Messages.text("page.next", link.title()) : link.title();
        // What stands before the title is of the interface, and not to turn it.
        TextBox box = box(shown, face, metrics.column(), isRightToLeft(link.title()));
        box.style("page-link");
        Strip strip =
                new Strip(
                        metrics.lines(link.next() ? 1.5 : 0.3),
                        box.lines(),
                        face.pitch(),
                        metrics.lines(link.next() ? 1 : 0));
        int end = flow.sectionOf(key).span().end();
        return piece(link, strip, new ShownText.Whole(shown, new Span(end, end)), box, 0);
    }

    private Piece body(Key key, Part.Body part) {
        return part.block() instanceof Block.Rule(Span span)
                ? rule(key, part, span)
                : text(key, part, part.block());
    }

    private Piece rule(Key key, Part.Body part, Span span) {
        boolean fits = span.length() <= LONGEST_RULE;
        ShownText shown = new ShownText.Whole(fits ? span.of(text).strip() : "* * *", span);
        Face face = metrics.text();
        TextBox box = box(shown.shown(), face, metrics.column(), false);
        box.style("page-rule");
        double x = Math.rint((metrics.column() - box.width()) / 2);
        Strip strip = new Strip(above(key, part), box.lines(), face.pitch(), 0);
        return piece(part, strip, shown, box, x);
    }

    private Piece text(Key key, Part.Body part, Block block) {
        Block piece = flow.piece(block, key);
        Piece built = text(key, part, block, BlockText.of(text, piece));
        // Of a contents list, an entry and its page are to stand on one line.
        return block instanceof Block.Furniture && wraps(built)
                ? text(key, part, block, BlockText.withShortLeaders(text, piece))
                : built;
    }

    private static boolean wraps(Piece piece) {
        return piece.box().lines() > piece.text().shown().lines().count();
    }

    private Piece text(Key key, Part.Body part, Block block, BlockText words) {
        ShownText shown = new ShownText.OfBlock(words);
        Span span = PieceCutter.shownSpan(block);
        boolean rightToLeft = isRightToLeft(block, span);
        // The items of a list stand at one side, whichever way they run.
        boolean atRight = rightToLeft || (fromRight && block instanceof Block.ListItem);
        double indent = Math.min(indent(block), metrics.column() / 2);
        Face face = face(block);
        TextBox box =
                atRight && !rightToLeft
                        ? new BidiBox(shown.shown(), face, metrics.column() - indent, false, true)
                        : textBox(
                                key,
                                shown.shown(),
                                width(block, rightToLeft) - indent,
                                rightToLeft,
                                block);
        double above = key.piece() > 0 ? 0 : above(key, part);
        Strip strip = new Strip(above, box.lines(), face.pitch(), 0);
        Piece piece = piece(part, strip, shown, box, atRight ? 0 : indent);
        dress(piece, block, key.piece() == 0, atRight);
        return piece;
    }

    private void dress(Piece piece, Block block, boolean first, boolean rightToLeft) {
        TextBox box = piece.box();
        switch (block) {
            case Block.Paragraph _, Block.Verse _ -> box.style("page-text");
            case Block.ListItem(_, Span marker, _, _) -> {
                box.style("page-text");
                if (first) {
                    marks.bullet(piece, marker.of(text), indent(block), rightToLeft);
                }
            }
            case Block.Quote(_, int depth) -> {
                box.style("page-text", "page-quote");
                marks.bars(piece, depth, metrics.em(QUOTE_INDENT), rightToLeft);
            }
            case Block.Preformatted _ -> {
                box.style("page-text", "page-fixed");
                marks.wraps(piece, fixed());
            }
            case Block.Furniture _ -> box.style("page-furniture");
            case Block.Rule _ -> box.style("page-rule");
        }
    }

    private Face face(Block block) {
        return switch (block) {
            case Block.Preformatted _ -> fixed();
            case Block.Furniture _ -> metrics.small();
            case Block.Paragraph _, Block.ListItem _, Block.Quote _, Block.Verse _, Block.Rule _ ->
                    metrics.text();
        };
    }

    private Face fixed() {
        if (fixedColumns == 0) {
            fixedColumns = FixedColumns.of(flow.document());
        }
        return metrics.fixed(fixedColumns);
    }

    private double indent(Block block) {
        return switch (block) {
            case Block.ListItem(_, _, _, int depth) -> metrics.em(ITEM_INDENT) * (depth + 1);
            case Block.Quote(_, int depth) -> metrics.em(QUOTE_INDENT) * depth;
            case Block.Verse _ -> metrics.em(QUOTE_INDENT);
            case Block.Paragraph _, Block.Preformatted _, Block.Furniture _, Block.Rule _ -> 0;
        };
    }

    private double width(Block block, boolean rightToLeft) {
        return block instanceof Block.Preformatted && !rightToLeft
                ? metrics.wide()
                : metrics.column();
    }

    private double above(Key key, Part.Body part) {
        if (key.part() == 0) {
            return metrics.lines(1);
        }
        boolean inList =
                part.block() instanceof Block.ListItem
                        && partOver(key) instanceof Part.Body(Block.ListItem _);
        return metrics.lines(inList ? 0.25 : isIndented(key, part.block()) ? 0 : 0.6);
    }

    private Part partOver(Key key) {
        return flow.part(new Key(key.section(), key.part() - 1, 0));
    }

    // A paragraph that no other stands over needs no indent to be told. Where writing runs from
    // right to left, space tells paragraphs in any case.
    private boolean isIndented(Key key, Block block) {
        return metrics.isIndented()
                && key.part() > 0
                && block instanceof Block.Paragraph(Span span, _)
                && partOver(key) instanceof Part.Body(Block.Paragraph _)
                && !isRightToLeft(block, span);
    }

    private TextBox textBox(Key key, String shown, double width, boolean rightToLeft, Block block) {
        if (rightToLeft || Direction.isMixed(shown)) {
            return new BidiBox(shown, face(block), width, rightToLeft);
        }
        boolean indented = key.piece() == 0 && isIndented(key, block);
        boolean justified = metrics.isJustified() && block instanceof Block.Paragraph;
        return new WrappedBox(shown, face(block), width, indented, justified);
    }

    private static TextBox box(String shown, Face face, double width, boolean rightToLeft) {
        return rightToLeft || Direction.isMixed(shown)
                ? new BidiBox(shown, face, width, rightToLeft)
                : new WrappedBox(shown, face, width);
    }

    private boolean isRightToLeft(String shown) {
        return Direction.isRightToLeft(shown, 0, shown.length(), fromRight);
    }

    // Code begins where its letters say.
    private boolean isRightToLeft(Block block, Span span) {
        return switch (block) {
            case Block.Preformatted _ -> Direction.isRightToLeft(text, span.start(), span.end());
            case Block.ListItem _,
                    Block.Paragraph _,
                    Block.Quote _,
                    Block.Verse _,
                    Block.Furniture _,
                    Block.Rule _ ->
                    Direction.isRightToLeft(text, span.start(), span.end(), fromRight);
        };
    }

    private static Piece piece(Part part, Strip strip, ShownText text, TextBox box, double x) {
        box.node().setLayoutX(x);
        box.node().setLayoutY(strip.above());
        Group node = new Group(box.node());
        node.getStyleClass().add("page-piece");
        node.setManaged(false);
        node.setAutoSizeChildren(false);
        return new Piece(part, strip, text, box, x, node);
    }
}
