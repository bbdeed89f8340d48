package lectern.ui.page;

import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
import org.jspecify.annotations.Nullable;

/// One section of a document as a flow, on request led by the last lines of the section before.
final class DocumentFlow implements Flow {
    private static final int LEAD_LINES = 2;

    private final Document document;
    private final Outline outline;
    private final PieceCutter cutter;
    private final Function<Key, Strip> strips;
    private SectionParts parts;
    private int section;
    // The section before, while its last lines lead.
    private @Nullable SectionParts lead;

    /// @param strips lays a piece out, or remembers how it was
    DocumentFlow(Document document, Outline outline, Function<Key, Strip> strips) {
        this.document = document;
        this.outline = outline;
        this.strips = strips;
        cutter = new PieceCutter(document.text());
        parts = new SectionParts(document, outline, 0);
    }

    Document document() {
        return document;
    }

    /// Makes `section` the flow.
    ///
    /// @param led whether the last two lines of the section before stand above it
    void enter(int section, boolean led) {
        this.section = section;
        parts = new SectionParts(document, outline, section);
        lead = led && section > 0 ? new SectionParts(document, outline, section - 1) : null;
    }

    void dropLead() {
        lead = null;
    }

    boolean isLed() {
        return lead != null;
    }

    Section section() {
        return parts.section();
    }

    /// Returns where the section itself starts, whatever leads it.
    Position sectionStart() {
        return new Position(new Key(section, 0, 0), 0);
    }

    @Override
    public Position start() {
        if (lead == null || lead.textCount() == 0) {
            return sectionStart();
        }
        Key key = lastPiece(section - 1, lead, lead.textCount() - 1);
        int missing = LEAD_LINES;
        while (true) {
            Strip strip = strip(key);
            if (strip.lines() >= missing) {
                return new Position(key, strip.lineTop(strip.lines() - missing));
            }
            missing -= strip.lines();
            Key above = previous(key);
            if (above == null) {
                return new Position(key, strip.lineTop(0));
            }
            key = above;
        }
    }

    @Override
    public Key last() {
        return lastPiece(section, parts, parts.count() - 1);
    }

    @Override
    public @Nullable Key next(Key key) {
        SectionParts in = partsOf(key);
        if (key.piece() + 1 < pieces(in, key.part())) {
            return new Key(key.section(), key.part(), key.piece() + 1);
        }
        int last = key.section() == section ? in.count() - 1 : in.textCount() - 1;
        if (key.part() < last) {
            return new Key(key.section(), key.part() + 1, 0);
        }
        return key.section() < section ? new Key(section, 0, 0) : null;
    }

    @Override
    public @Nullable Key previous(Key key) {
        if (key.piece() > 0) {
            return new Key(key.section(), key.part(), key.piece() - 1);
        }
        if (key.part() > 0) {
            return lastPiece(key.section(), partsOf(key), key.part() - 1);
        }
        return key.section() == section && lead != null && lead.textCount() > 0
                ? lastPiece(section - 1, lead, lead.textCount() - 1)
                : null;
    }

    @Override
    public Strip strip(Key key) {
        return strips.apply(key);
    }

    /// Returns the piece of the section that holds `offset`, or the next one.
    Key keyAt(int offset) {
        int part = parts.partAt(offset);
        int piece =
                parts.part(part) instanceof Part.Body(Block block)
                        ? cutter.pieceAt(block, offset)
                        : 0;
        return new Key(section, part, piece);
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

    private Key lastPiece(int section, SectionParts in, int part) {
        return new Key(section, part, pieces(in, part) - 1);
    }

    private int pieces(SectionParts in, int part) {
        return in.part(part) instanceof Part.Body(Block block) ? cutter.count(block) : 1;
    }

    private SectionParts partsOf(Key key) {
        return key.section() == section || lead == null ? parts : lead;
    }
}
