package lectern.ui.page;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import lectern.document.Span;

/// Paints behind the pieces on screen what of them is selected.
final class SelectionLayer extends Path {
    SelectionLayer() {
        getStyleClass().setAll("page-selection");
        setStroke(null);
        setManaged(false);
    }

    void show(List<Screenful.Placed> placed, Span selected) {
        getElements().clear();
        if (selected.isEmpty()) {
            return;
        }
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            if (piece.part() instanceof Part.Link) {
                continue;
            }
            int from = piece.text().indexOf(selected.start());
            int to = piece.text().indexOf(selected.end());
            if (from < to) {
                double y = one.y() + piece.strip().above();
                for (Rectangle2D area : piece.box().areas(from, to)) {
                    add(area, piece.x(), y);
                }
            }
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
