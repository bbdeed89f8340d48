package lectern.ui.page;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;

/// Letters of one direction, or one stop, in a line of a text.
///
/// @param start index of its first character in the text
/// @param level of embedding; odd from right to left
/// @param width in pixels
record BidiRun(Text node, int start, int end, int level, double width) {
    private static final String ISOLATES = "\u2066\u2067\u2068\u2069";
    private static final String OPENING = "([{<\u00ab\u2039\u2264";
    private static final String CLOSING = ")]}>\u00bb\u203a\u2265";

    static BidiRun of(String text, int start, int end, int level, Face face) {
        String shown = text.substring(start, end);
        boolean mirrored = level % 2 == 1 && end - start == 1;
        // Fonts without a glyph for what only orders others would draw a box.
        String drawn = ISOLATES.contains(shown) ? "" : mirrored ? mirror(shown) : shown;
        Text node = face.text(drawn, 0);
        double width = node.getLayoutInfo().getLogicalBounds(false).getWidth();
        return new BidiRun(node, start, end, level, width);
    }

    /// Returns what of this run lies between `from` and `to`.
    BidiRun within(String text, int from, int to, Face face) {
        return from <= start && end <= to
                ? this
                : of(text, Math.max(from, start), Math.min(to, end), level, face);
    }

    private static String mirror(String stop) {
        int opening = OPENING.indexOf(stop);
        int closing = CLOSING.indexOf(stop);
        return opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : stop;
    }

    void place(double x, double y) {
        node.setX(x);
        node.setY(y);
    }

    double x() {
        return node.getX();
    }

    /// Returns what the run's characters from `from` to `to` cover; empty where it has none.
    List<Rectangle2D> areas(int from, int to) {
        int first = Math.max(from, start) - start;
        int last = Math.min(to, end) - start;
        return first < last
                ? node.getLayoutInfo().getSelectionGeometry(first, last, true)
                : List.of();
    }

    /// Returns how much of a line the run's characters from `from` to `to` take.
    double width(int from, int to) {
        return from <= start && end <= to
                ? width
                : areas(from, to).stream().mapToDouble(Rectangle2D::getWidth).sum();
    }

    /// Finds the place nearest to `x`.
    HitInfo hit(double x) {
        double inside = Math.clamp(x, x(), x() + width);
        return node.hitTest(new Point2D(inside, node.getY() + 1));
    }
}
