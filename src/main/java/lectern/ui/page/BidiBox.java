package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.text.HitInfo;

/// A text with writing from right to left, broken and put in visual order here.
///
/// JavaFX 26 does neither well: wrapping a run from right to left throws
/// `ArrayIndexOutOfBoundsException` (computeTrailingSpaceWidth), and on Linux a run whose letters
/// and stops come from two fonts has its parts in the wrong order. So every line is a row of nodes,
/// none of which wraps or mixes letters with stops.
final class BidiBox implements TextBox {
    private final Group node = new Group();
    // The runs of each line, from left to right.
    private final List<List<BidiRun>> lines = new ArrayList<>();
    private final int[] starts;
    private final double pitch;
    private final boolean rightToLeft;
    private final boolean atRight;
    private double widest;

    /// @param width of the box; lines of a paragraph from right to left stand at its right
    BidiBox(String shown, Face face, double width, boolean rightToLeft) {
        this(shown, face, width, rightToLeft, rightToLeft);
    }

    /// @param width of the box
    /// @param atRight whether lines stand at its right, whichever way they run
    BidiBox(String shown, Face face, double width, boolean rightToLeft, boolean atRight) {
        pitch = face.pitch();
        this.rightToLeft = rightToLeft;
        this.atRight = atRight;
        node.setAutoSizeChildren(false);
        node.setManaged(false);
        List<LineBreaks.Line> broken = LineBreaks.of(shown, face, width, rightToLeft);
        starts = new int[broken.size()];
        for (int line = 0; line < starts.length; line++) {
            starts[line] = broken.get(line).start();
            List<BidiRun> runs = BidiRuns.visual(broken.get(line).runs());
            double lineWidth = runs.stream().mapToDouble(BidiRun::width).sum();
            double x = atRight ? width - lineWidth : 0;
            for (BidiRun run : runs) {
                run.place(x, line * pitch + face.rise());
                node.getChildren().add(run.node());
                x += run.width();
            }
            lines.add(runs);
            widest = Math.max(widest, lineWidth);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void style(String... classes) {
        lines.forEach(runs -> runs.forEach(run -> run.node().getStyleClass().addAll(classes)));
    }

    /// Colours the text.
    void fill(Paint ink) {
        lines.forEach(runs -> runs.forEach(run -> run.node().setFill(ink)));
    }

    @Override
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    @Override
    public boolean isAtRight() {
        return atRight;
    }

    @Override
    public int lines() {
        return starts.length;
    }

    @Override
    public double width() {
        return widest;
    }

    @Override
    public int lineStart(int line) {
        return starts[line];
    }

    @Override
    public int caretAt(double x, double y) {
        return at(x, y, HitInfo::getInsertionIndex);
    }

    @Override
    public int characterAt(double x, double y) {
        return at(x, y, HitInfo::getCharIndex);
    }

    private int at(double x, double y, ToIntFunction<HitInfo> index) {
        int line = (int) Math.clamp(Math.floor(y / pitch), 0, starts.length - 1);
        BidiRun nearest = null;
        for (BidiRun run : lines.get(line)) {
            if (nearest == null || run.x() <= x) {
                nearest = run;
            }
        }
        return nearest == null
                ? starts[line]
                : Math.min(nearest.start() + index.applyAsInt(nearest.hit(x)), nearest.end());
    }

    @Override
    public List<Rectangle2D> areas(int from, int to) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (int line = 0; line < starts.length; line++) {
            for (BidiRun run : lines.get(line)) {
                for (Rectangle2D area : run.areas(from, to)) {
                    areas.add(
                            new Rectangle2D(area.getMinX(), line * pitch, area.getWidth(), pitch));
                }
            }
        }
        return areas;
    }
}
