package lectern.state;

import java.util.List;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;

/// Ties places to what is printed there, and finds places kept of another state of the text.
public final class Places {
    // A line is told from others by what is around it; in a section longer than this, near by.
    private static final int FAR = 1 << 19;

    private final Document document;
    private final Outline outline;
    private final SectionKeys keys;

    public Places(Document document, Outline outline, SectionKeys keys) {
        this.document = document;
        this.outline = outline;
        this.keys = keys;
    }

    /// Ties the place of the character at `offset`, in UTF-16 units.
    ///
    /// @param lead how many lines of the section before stand over it
    public KeptPlace tie(int offset, int lead) {
        int section = outline.sectionAt(offset);
        Span near = near(document.sections().get(section).span(), offset);
        LineAnchors lines = LineAnchors.of(near.of(document.text()));
        LineAnchor line = lines.anchorAt(offset - near.start());
        int start = near.start() + Math.max(0, lines.find(line));
        int length = document.text().length();
        return new KeptPlace(
                keys.of(section),
                line,
                Math.max(0, offset - start),
                offset,
                length == 0 ? 0 : (double) offset / length,
                lead);
    }

    private Span near(Span section, int offset) {
        if (section.length() <= 2 * FAR) {
            return section;
        }
        int from = Math.max(section.start(), offset - FAR);
        while (from > section.start() && document.text().charAt(from - 1) != '\n') {
            from--;
        }
        return new Span(from, Math.min(section.end(), offset + FAR));
    }

    /// Finds `place`: the same line, else a line beside it, else the same section, else the same
    /// share of the text.
    ///
    /// @return an offset in UTF-16 units
    public int find(KeptPlace place) {
        Integer section = keys.find(List.of(place.section())).get(place.section());
        Span whole = new Span(0, document.text().length());
        Span span = section == null ? whole : document.sections().get(section).span();
        int expected = Math.clamp(place.offset(), span.start(), span.end());
        Span near = near(span, expected);
        int found = within(near, place);
        if (found < 0 && !near.equals(span)) {
            found = within(span, place);
        }
        if (found >= 0) {
            return found;
        }
        return section == null ? (int) (place.share() * whole.end()) : span.start();
    }

    private int within(Span near, KeptPlace place) {
        int start = LineAnchors.of(near.of(document.text())).find(place.line());
        if (start < 0) {
            return -1;
        }
        int from = near.start() + start;
        int at = from;
        while (at < near.end() && at - from < place.within() && !ends(at)) {
            at++;
        }
        return at;
    }

    private boolean ends(int offset) {
        char c = document.text().charAt(offset);
        return c == '\n' || c == '\r';
    }
}
