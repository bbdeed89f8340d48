package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import lectern.document.Span;

/// Paints behind the pieces on screen what of them is selected, found or marked otherwise.
final class HighlightLayer extends Path {
    private final List<Piece> marked = new ArrayList<>();

    HighlightLayer(String styleClass) {
        getStyleClass().setAll(styleClass);
        setStroke(null);
        setManaged(false);
    }

    void show(List<Screenful.Placed> placed, List<Span> spans) {
        getElements().clear();
        marked.clear();
        for (Screenful.Placed one : placed) {
            if (!(one.piece().part() instanceof Part.Link)) {
                spans.forEach(span -> paint(one, span));
            }
        }
        // A shape costs the painter something even where it shows nothing.
        setVisible(!getElements().isEmpty());
    }

    @SuppressWarnings("ReferenceEquality") // a piece laid out anew is another
    boolean isOn(Piece piece) {
        return marked.stream().anyMatch(one -> one == piece);
    }

    private void paint(Screenful.Placed one, Span span) {
        Piece piece = one.piece();
        Span shown = piece.text().rangeOf(span);
        if (shown.isEmpty()) {
            return;
        }
        marked.add(piece);
        double y = one.y() + piece.strip().above();
        for (Rectangle2D area : piece.box().areas(shown.start(), shown.end())) {
            add(area, piece.x(), y);
        }
    }

    private void add(Rectangle2D area, double x, double y) {
        getElements()
                .addAll(
                        new MoveTo(x + area.getMinX(), Math.rint(y + area.getMinY())),
                        new HLineTo(x + area.getMaxX()),
                        new VLineTo(Math.rint(y + area.getMaxY())),
                        new HLineTo(x + area.getMinX()),
                        new ClosePath());
    }
}
