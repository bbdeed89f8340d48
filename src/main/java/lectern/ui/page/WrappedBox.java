package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextLineInfo;

/// A text that the toolkit breaks into lines: quick, for writing from left to right only.
final class WrappedBox implements TextBox {
    // An em that justifying does not widen, as it does a space.
    private static final String INDENT = "\u2003";

    private final Text node;
    private final Face face;
    private final int[] starts;
    private final int indent;

    WrappedBox(String shown, Face face, double width) {
        this(shown, face, width, false, false);
    }

    /// @param indented whether the first line stands in
    /// @param justified whether lines end together, but for the last
    WrappedBox(String shown, Face face, double width, boolean indented, boolean justified) {
        this.face = face;
        indent = indented ? INDENT.length() : 0;
        node = face.text(indented ? INDENT + shown : shown, width);
        if (justified) {
            node.setTextAlignment(TextAlignment.JUSTIFY);
        }
        node.setY(face.rise());
        List<TextLineInfo> lines = node.getLayoutInfo().getTextLines(true);
        starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(0, lines.get(i).start() - indent);
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
        return Math.max(0, hit(x, y).getInsertionIndex() - indent);
    }

    @Override
    public int characterAt(double x, double y) {
        return Math.max(0, hit(x, y).getCharIndex() - indent);
    }

    private HitInfo hit(double x, double y) {
        double inside = Math.clamp(y, 0, starts.length * face.pitch() - 1);
        double middle = (Math.floor(inside / face.pitch()) + 0.5) * face.pitch();
        return node.hitTest(new Point2D(x, middle));
    }

    @Override
    public List<Rectangle2D> areas(int from, int to) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (Rectangle2D area :
                node.getLayoutInfo().getSelectionGeometry(from + indent, to + indent, true)) {
            double y = Math.rint(area.getMinY() - face.rise());
            areas.add(new Rectangle2D(area.getMinX(), y, area.getWidth(), face.pitch()));
        }
        return areas;
    }
}
