package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Span;

/// What is on screen where the page starts at one position.
final class Screenful {
    /// A piece on screen.
    ///
    /// @param y of its top, in pixels from the page's top
    record Placed(Key key, Piece piece, double y) {}

    private final DocumentFlow flow;
    private final PieceCache pieces;
    private final Scroll scroll;
    private final Position top;
    private final double height;

    Screenful(DocumentFlow flow, PieceCache pieces, Position top, double height) {
        this.flow = flow;
        this.pieces = pieces;
        this.top = top;
        this.height = height;
        scroll = new Scroll(flow, height);
    }

    /// Returns the offset of the first whole line; lines that lead in the section are left out.
    int topOffset() {
        if (top.compareTo(flow.textStart()) <= 0) {
            return flow.span().start();
        }
        Position line = scroll.firstLine(top);
        Piece piece = pieces.get(line.key());
        return piece.offsetOf(piece.strip().lineFrom(line.y()));
    }

    /// Returns the offset behind the last whole line; the section's end where that is on screen.
    int bottomOffset() {
        Span span = flow.span();
        if (scroll.endsOnPage(top)) {
            return span.end();
        }
        Position line = scroll.lastLine(top);
        if (line == null) {
            return topOffset();
        }
        Piece piece = pieces.get(line.key());
        return Math.max(span.start(), piece.offsetBehind(piece.strip().lineFrom(line.y())));
    }

    /// Tells whether all of the section is on screen.
    boolean holdsAll() {
        return top.equals(flow.start()) && scroll.endsOnPage(top);
    }

    /// Returns the pieces on screen, from the top.
    List<Placed> placed() {
        return placed(0, 0);
    }

    /// Returns the pieces on screen and on so many pixels over and under it.
    List<Placed> placed(double over, double under) {
        List<Placed> placed = new ArrayList<>();
        Key key = top.key();
        double y = -top.y();
        for (Key above = key; y > -over && above != null; ) {
            above = flow.previous(key);
            if (above != null) {
                key = above;
                y -= pieces.get(key).strip().height();
            }
        }
        while (key != null && y < height + under) {
            Piece piece = pieces.get(key);
            placed.add(new Placed(key, piece, y));
            y += piece.strip().height();
            key = flow.next(key);
        }
        return placed;
    }

    /// Returns where the last whole line ends, from the page's top; the page's height where the
    /// section's end is on screen.
    double wholeHeight() {
        Position last = scroll.endsOnPage(top) ? null : scroll.lastLine(top);
        if (last != null) {
            for (Placed one : placed()) {
                if (one.key().equals(last.key())) {
                    return one.y() + last.y() + one.piece().strip().pitch();
                }
            }
        }
        return height;
    }
}
