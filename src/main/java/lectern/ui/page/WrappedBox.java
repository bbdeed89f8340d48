package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/// A text that the toolkit breaks into lines: quick, for writing from left to right only.
final class WrappedBox implements TextBox {
    private final Text node;
    private final Face face;
    private final int[] starts;

    WrappedBox(String shown, Face face, double width) {
        this.face = face;
        node = face.text(shown, width);
        node.setY(face.rise());
        List<TextLineInfo> lines = node.getLayoutInfo().getTextLines(true);
        starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = lines.get(i).start();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void style(String... classes) {
        node.getStyleClass().addAll(classes);
    }

    @Override
    public int lines() {
        return starts.length;
    }

    @Override
    public double width() {
        return node.getLayoutInfo().getLogicalBounds(false).getWidth();
    }

    @Override
    public int lineStart(int line) {
        return starts[line];
    }

    @Override
    public int caretAt(double x, double y) {
        return hit(x, y).getInsertionIndex();
    }

    @Override
    public int characterAt(double x, double y) {
        return hit(x, y).getCharIndex();
    }

    private HitInfo hit(double x, double y) {
        double inside = Math.clamp(y, 0, starts.length * face.pitch() - 1);
        double middle = (Math.floor(inside / face.pitch()) + 0.5) * face.pitch();
        return node.hitTest(new Point2D(x, middle));
    }

    @Override
    public List<Rectangle2D> areas(int from, int to) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (Rectangle2D area : node.getLayoutInfo().getSelectionGeometry(from, to, true)) {
            double y = Math.rint(area.getMinY() - face.rise());
            areas.add(new Rectangle2D(area.getMinX(), y, area.getWidth(), face.pitch()));
        }
        return areas;
    }
}
