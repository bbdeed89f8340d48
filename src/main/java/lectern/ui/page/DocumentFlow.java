package lectern.ui.page;

import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;

/// A document's pieces as they follow each other, and what each holds.
abstract class DocumentFlow implements Flow {
    private final Document document;
    private final Outline outline;
    private final PieceCutter cutter;
    private final Function<Key, Strip> strips;

    /// @param strips lays a piece out, or remembers how it was
    DocumentFlow(Document document, Outline outline, Function<Key, Strip> strips) {
        this.document = document;
        this.outline = outline;
        this.strips = strips;
        cutter = new PieceCutter(document.text());
    }

    Document document() {
        return document;
    }

    Outline outline() {
        return outline;
    }

    /// Goes to `section`.
    ///
    /// @param led whether the last two lines of the section before stand above it
    abstract void enter(int section, boolean led);

    void dropLead() {}

    /// Returns how many lines of the section before are on a page that starts at `top`.
    int lead(Position top) {
        return 0;
    }

    /// Returns the top of a page that begins with so many lines of the section before, or with as
    /// many as lead.
    Position ledBy(int lines) {
        return entry();
    }

    boolean isLed() {
        return false;
    }

    /// Returns what of the document is in the flow.
    abstract Span span();

    /// Returns the span of the section that was entered.
    abstract Span entered();

    /// Returns the span of the section at `offset`.
    abstract Span section(int offset);

    /// Returns where the section that was entered begins on a page.
    abstract Position entry();

    /// Returns where the flow's own text begins, whatever leads it.
    abstract Position textStart();

    /// Returns the last piece of the section that was entered.
    abstract Key lastEntered();

    /// Returns the piece that holds `offset`, or the next one; where it is left out, the one before
    /// it that is not.
    abstract Key keyAt(int offset);

    /// Returns `offset` or, where it is left out, that of what [#keyAt] has in its place.
    int standIn(int offset) {
        return offset;
    }

    /// Returns the space over a title, in lines of text.
    abstract double linesOver(Key title);

    abstract SectionParts partsOf(Key key);

    @Override
    public Strip strip(Key key) {
        return strips.apply(key);
    }

    Part part(Key key) {
        return partsOf(key).part(key.part());
    }

    Section sectionOf(Key key) {
        return partsOf(key).section();
    }

    /// Returns what a piece of `block` holds, as a block of its own.
    Block piece(Block block, Key key) {
        return cutter.piece(block, key.piece());
    }

    /// Returns the piece of a part that holds `offset`.
    Key pieceAt(Key first, int offset) {
        int piece =
                part(first) instanceof Part.Body(Block block) ? cutter.pieceAt(block, offset) : 0;
        return new Key(first.section(), first.part(), piece);
    }

    /// Returns the last piece of the part that `key` is of.
    Key lastPiece(Key key) {
        return new Key(key.section(), key.part(), pieces(key) - 1);
    }

    boolean isLastPiece(Key key) {
        return key.piece() + 1 >= pieces(key);
    }

    private int pieces(Key key) {
        return part(key) instanceof Part.Body(Block block) ? cutter.count(block) : 1;
    }
}
