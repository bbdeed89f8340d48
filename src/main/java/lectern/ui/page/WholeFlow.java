package lectern.ui.page;

import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.LeadSentence;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.reading.Skim;
import org.jspecify.annotations.Nullable;

/// The whole document as one text, or what a level of skimming leaves of it. Nothing is worked out
/// but the pieces that are asked for.
final class WholeFlow extends DocumentFlow {
    private final Skim skim;
    private int entered;
    // The section asked for last: its neighbours on screen are mostly in it.
    private int known = Outline.NONE;
    private SectionParts parts;

    WholeFlow(Document document, Outline outline, Skim skim, Function<Key, Strip> strips) {
        super(document, outline, strips);
        this.skim = skim;
        parts = new SectionParts(document, outline, 0);
    }

    @Override
    void enter(int section, boolean led) {
        entered = section;
    }

    @Override
    Span span() {
        return new Span(0, document().text().length());
    }

    @Override
    Span entered() {
        return sectionSpan(entered);
    }

    @Override
    Span section(int offset) {
        return sectionSpan(outline().sectionAt(offset));
    }

    private Span sectionSpan(int section) {
        return document().sections().get(section).span();
    }

    @Override
    Position entry() {
        return new Position(shownFrom(new Key(entered, 0, 0)), 0);
    }

    @Override
    Position textStart() {
        return start();
    }

    @Override
    Key lastEntered() {
        Key next = entered + 1 < outline().size() ? firstShown(entered + 1) : null;
        Key last = next == null ? null : previous(next);
        return last == null ? last() : last;
    }

    @Override
    double linesOver(Key title) {
        if (title.equals(start().key())) {
            return 1;
        }
        return skim == Skim.FULL ? 1.9 : 0.8;
    }

    @Override
    public Position start() {
        return new Position(shownFrom(new Key(0, 0, 0)), 0);
    }

    @Override
    public Key last() {
        Key last = lastShown(outline().size() - 1);
        return last == null ? new Key(0, 0, 0) : last;
    }

    @Override
    public @Nullable Key next(Key key) {
        if (!isLastPiece(key)) {
            return new Key(key.section(), key.part(), key.piece() + 1);
        }
        int part = partFrom(key.section(), key.part() + 1);
        return part >= 0 ? new Key(key.section(), part, 0) : firstShown(key.section() + 1);
    }

    @Override
    public @Nullable Key previous(Key key) {
        if (key.piece() > 0) {
            return new Key(key.section(), key.part(), key.piece() - 1);
        }
        int part = partUpTo(key.section(), key.part() - 1);
        return part >= 0
                ? lastPiece(new Key(key.section(), part, 0))
                : lastShown(key.section() - 1);
    }

    @Override
    Key keyAt(int offset) {
        int section = outline().sectionAt(offset);
        Key key = new Key(section, partsOf(section).partAt(offset), 0);
        int part = partUpTo(section, key.part());
        Key shown = part >= 0 ? new Key(section, part, 0) : shownFrom(key);
        return shown.equals(key) ? pieceAt(key, offset) : shown;
    }

    @Override
    int standIn(int offset) {
        if (skim == Skim.FULL) {
            return offset;
        }
        Key key = keyAt(offset);
        Span shown =
                switch (part(key)) {
                    case Part.Body(Block block) -> block.span();
                    case Part.Title(_, Span span) -> span;
                    case Part.Link _ -> new Span(offset, offset);
                };
        return shown.contains(offset) ? offset : shown.start();
    }

    // What begins with something left out begins with what follows, or at the end precedes it.
    private Key shownFrom(Key key) {
        int part = partFrom(key.section(), key.part());
        Key shown = part >= 0 ? new Key(key.section(), part, 0) : firstShown(key.section() + 1);
        return shown == null ? last() : shown;
    }

    private @Nullable Key firstShown(int from) {
        for (int section = from; section < outline().size(); section++) {
            int part = partFrom(section, 0);
            if (part >= 0) {
                return new Key(section, part, 0);
            }
        }
        return null;
    }

    private @Nullable Key lastShown(int from) {
        for (int section = from; section >= 0; section--) {
            int part = partUpTo(section, partsOf(section).textCount() - 1);
            if (part >= 0) {
                return lastPiece(new Key(section, part, 0));
            }
        }
        return null;
    }

    private int partFrom(int section, int from) {
        SectionParts in = partsOf(section);
        int end = skim == Skim.HEADINGS ? in.titleEnd() : in.textCount();
        for (int part = from; part < end; part++) {
            if (isShown(in.part(part))) {
                return part;
            }
        }
        return -1;
    }

    private int partUpTo(int section, int from) {
        SectionParts in = partsOf(section);
        int last = (skim == Skim.HEADINGS ? in.titleEnd() : in.textCount()) - 1;
        for (int part = Math.min(from, last); part >= 0; part--) {
            if (isShown(in.part(part))) {
                return part;
            }
        }
        return -1;
    }

    private boolean isShown(Part part) {
        return skim == Skim.FULL
                || part instanceof Part.Title
                || (skim == Skim.LEADS
                        && part instanceof Part.Body(Block block)
                        && (block instanceof Block.Paragraph
                                || block instanceof Block.ListItem
                                || block instanceof Block.Quote));
    }

    @Override
    Part part(Key key) {
        Part part = super.part(key);
        return skim == Skim.LEADS && part instanceof Part.Body(Block block)
                ? new Part.Body(lead(block))
                : part;
    }

    private Block lead(Block block) {
        return switch (block) {
            case Block.Paragraph(Span span, boolean joined) ->
                    new Block.Paragraph(lead(span), joined);
            case Block.Quote(Span span, int depth) -> new Block.Quote(lead(span), depth);
            case Block.ListItem(Span span, Span marker, Span body, int depth) ->
                    new Block.ListItem(
                            new Span(span.start(), Math.max(marker.end(), lead(body).end())),
                            marker,
                            lead(body),
                            depth);
            case Block.Verse _, Block.Preformatted _, Block.Furniture _, Block.Rule _ -> block;
        };
    }

    private Span lead(Span span) {
        return LeadSentence.of(document().text(), span);
    }

    @Override
    SectionParts partsOf(Key key) {
        return partsOf(key.section());
    }

    private SectionParts partsOf(int section) {
        if (section != known) {
            known = section;
            parts = new SectionParts(document(), outline(), section);
        }
        return parts;
    }
}
