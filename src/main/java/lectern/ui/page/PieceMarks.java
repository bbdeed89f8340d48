package lectern.ui.page;

import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Draws what stands beside a piece's text.
final class PieceMarks {
    private static final String BULLETS = "-*+\u2022\u2013\u2014\u00b7";
    private static final String WRAP_MARK = "\u21a9";
    private static final double BAR_WIDTH = 3;

    private final PageMetrics metrics;

    PieceMarks(PageMetrics metrics) {
        this.metrics = metrics;
    }

    /// Hangs the marker of a list item in the item's indent.
    void bullet(Piece piece, String marker, double indent, boolean rightToLeft) {
        boolean bullet = marker.length() == 1 && BULLETS.contains(marker);
        String shown = bullet ? "\u2022" : marker;
        TextBox box =
                rightToLeft
                        ? new BidiBox(shown, metrics.text(), metrics.column(), true)
                        : new WrappedBox(shown, metrics.text(), 0);
        double gap = metrics.em(0.5);
        // The box of a marker from right to left ends where the column does.
        box.node()
                .setLayoutX(rightToLeft ? gap + box.width() - indent : indent - gap - box.width());
        box.node().setLayoutY(piece.strip().above());
        box.style("page-marker");
        piece.node().getChildren().add(box.node());
    }

    /// Draws the bars of a quote at its side, one a depth.
    void bars(Piece piece, int depth, double step, boolean rightToLeft) {
        Strip strip = piece.strip();
        for (int i = 0; i < depth; i++) {
            double x = rightToLeft ? metrics.column() - BAR_WIDTH - i * step : i * step;
            double height = strip.lines() * strip.pitch();
            Rectangle bar = new Rectangle(x, strip.above(), BAR_WIDTH, height);
            bar.getStyleClass().add("page-bar");
            bar.setManaged(false);
            piece.node().getChildren().add(bar);
        }
    }

    /// Marks in the margin the lines of a preformatted piece that go on in the next.
    void wraps(Piece piece, Face face) {
        String shown = piece.text().shown();
        for (int line = 1; line < piece.box().lines(); line++) {
            if (shown.charAt(piece.box().lineStart(line) - 1) != '\n') {
                Text mark = face.text(WRAP_MARK, 0);
                mark.setX(metrics.wide() + 3);
                mark.setY(piece.strip().lineTop(line - 1) + face.rise());
                mark.getStyleClass().add("page-wrap-mark");
                piece.node().getChildren().add(mark);
            }
        }
    }
}
