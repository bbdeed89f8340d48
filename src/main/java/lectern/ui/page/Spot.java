package lectern.ui.page;

import java.text.BreakIterator;
import lectern.document.Span;

/// A point in a piece, in pixels from the top left of its text.
record Spot(Piece piece, double x, double y) {
    /// Tells whether the point lies on text, not beside or between lines.
    boolean onText() {
        int length = piece.text().shown().length();
        return piece.box().areas(0, length).stream().anyMatch(area -> area.contains(x, y));
    }

    /// Tells whether the point lies on a line of text, or beside one.
    boolean besideText() {
        return y >= 0 && y < piece.strip().lines() * piece.strip().pitch();
    }

    /// Returns the offset before which a caret stands there.
    Span caret() {
        int offset = piece.text().offsetOf(piece.box().caretAt(x, y));
        return new Span(offset, offset);
    }

    /// Returns the word there, or what stands between two.
    Span word() {
        String shown = piece.text().shown();
        if (shown.isEmpty()) {
            return caret();
        }
        int at = Math.clamp(piece.box().characterAt(x, y), 0, shown.length() - 1);
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(shown);
        int end = words.following(at);
        int start = words.previous();
        return new Span(piece.text().offsetOf(start), piece.text().offsetOf(end));
    }

    /// Returns the whole block there.
    Span paragraph() {
        return piece.paragraph();
    }
}
