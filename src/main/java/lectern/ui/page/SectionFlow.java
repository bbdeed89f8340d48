package lectern.ui.page;

import java.util.Objects;
import java.util.function.Function;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.reading.Viewport;
import org.jspecify.annotations.Nullable;

/// One section of a document, on request led by the last lines of the section before.
final class SectionFlow extends DocumentFlow {
    private SectionParts parts;
    private int section;
    // The section before, while its last lines lead.
    private @Nullable SectionParts lead;

    SectionFlow(Document document, Outline outline, Function<Key, Strip> strips) {
        super(document, outline, strips);
        parts = new SectionParts(document, outline, 0);
    }

    @Override
    void enter(int section, boolean led) {
        this.section = section;
        parts = new SectionParts(document(), outline(), section);
        lead = led && section > 0 ? new SectionParts(document(), outline(), section - 1) : null;
    }

    @Override
    void dropLead() {
        lead = null;
    }

    @Override
    int lead(Position top) {
        Lines lines = new Lines(this);
        int count = 0;
        Position line = lines.firstAt(top);
        while (line != null && line.compareTo(textStart()) < 0) {
            count++;
            line = lines.below(line);
        }
        return count;
    }

    @Override
    Position ledBy(int lines) {
        Position line = start();
        for (int over = lead(line); over > lines; over--) {
            line = Objects.requireNonNull(new Lines(this).below(line));
        }
        return line;
    }

    @Override
    boolean isLed() {
        return lead != null;
    }

    @Override
    Span span() {
        return parts.section().span();
    }

    @Override
    Span entered() {
        return span();
    }

    @Override
    Span section(int offset) {
        return span();
    }

    @Override
    Position entry() {
        return start();
    }

    @Override
    Position textStart() {
        return new Position(new Key(section, 0, 0), 0);
    }

    @Override
    Key lastEntered() {
        return last();
    }

    @Override
    double linesOver(Key title) {
        return isLed() ? 1.75 : title.section() == 0 ? 1 : 0.75;
    }

    @Override
    public Position start() {
        if (lead == null || lead.textCount() == 0) {
            return textStart();
        }
        Key key = lastPiece(new Key(section - 1, lead.textCount() - 1, 0));
        int missing = Viewport.LEAD;
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
        return lastPiece(new Key(section, parts.count() - 1, 0));
    }

    @Override
    public @Nullable Key next(Key key) {
        if (!isLastPiece(key)) {
            return new Key(key.section(), key.part(), key.piece() + 1);
        }
        SectionParts in = partsOf(key);
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
            return lastPiece(new Key(key.section(), key.part() - 1, 0));
        }
        return key.section() == section && lead != null && lead.textCount() > 0
                ? lastPiece(new Key(section - 1, lead.textCount() - 1, 0))
                : null;
    }

    @Override
    Key keyAt(int offset) {
        return pieceAt(new Key(section, parts.partAt(offset), 0), offset);
    }

    @Override
    SectionParts partsOf(Key key) {
        return key.section() == section || lead == null ? parts : lead;
    }
}
