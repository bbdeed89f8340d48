package lectern.ui.page;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// The way from a character to the one above or below it on the page.
final class LineMoves {
    private final DocumentFlow flow;
    private final Function<Key, Piece> pieces;

    LineMoves(DocumentFlow flow, Function<Key, Piece> pieces) {
        this.flow = flow;
        this.pieces = pieces;
    }

    /// Returns the offset under the one at `offset`, so many `lines` down, up where negative, as
    /// far as the section's text goes.
    int from(int offset, int lines) {
        Key key = flow.keyAt(offset);
        Piece piece = pieces.apply(key);
        int line = piece.lineOf(offset);
        double x = x(piece, offset);
        for (int i = 0; i < Math.abs(lines); i++) {
            int to = line + (lines > 0 ? 1 : -1);
            if (to < 0 || to == piece.box().lines()) {
                Key next = lines > 0 ? below(key) : above(key);
                if (next == null) {
                    Span shown = piece.text().span();
                    return lines > 0 ? shown.end() : shown.start();
                }
                key = next;
                piece = pieces.apply(key);
                to = lines > 0 ? 0 : piece.box().lines() - 1;
            }
            line = to;
        }
        double y = (line + 0.5) * piece.strip().pitch();
        return piece.text().offsetOf(piece.box().caretAt(x - piece.x(), y));
    }

    private static double x(Piece piece, int offset) {
        int index = piece.text().indexOf(offset);
        List<Rectangle2D> areas = piece.box().areas(index, index + 1);
        boolean fromRight = isFromRight(piece, index);
        if (areas.isEmpty()) {
            return piece.x() + (fromRight ? 0 : piece.box().width());
        }
        Rectangle2D area = areas.getFirst();
        return piece.x() + (fromRight ? area.getMaxX() : area.getMinX());
    }

    // Where a character begins: at the side its writing comes from, or its paragraph's.
    private static boolean isFromRight(Piece piece, int index) {
        String shown = piece.text().shown();
        int kind =
                index < shown.length()
                        ? Character.getDirectionality(shown.codePointAt(index))
                        : Character.DIRECTIONALITY_UNDEFINED;
        return switch (kind) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    false;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> piece.box().isRightToLeft();
        };
    }

    private @Nullable Key below(Key key) {
        Key next = flow.next(key);
        return next == null || flow.part(next) instanceof Part.Link ? null : next;
    }

    private @Nullable Key above(Key key) {
        Key previous = flow.previous(key);
        return previous == null || previous.section() != key.section() ? null : previous;
    }
}
