package lectern.ui.page;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Words with writing from right to left, in as many lines as they need: the toolkit's labels can
/// neither wrap such words nor put all of them in order.
public final class BidiLines extends Region {
    private static final double LINE_HEIGHT = 1.25;
    // Asked without a width, words have one line.
    private static final double UNBROKEN = 100_000;
    private static final String MORE = "…";

    private String words = "";
    private boolean rightToLeft;
    private boolean atRight;
    private int mostLines = Integer.MAX_VALUE;
    private Face face = Face.of(Font.getDefault(), LINE_HEIGHT);
    private Paint ink = Color.BLACK;
    private @Nullable BidiBox box;
    private double boxWidth;

    /// Shows `shown`.
    ///
    /// @param fromRight whether it runs from right to left
    /// @param right whether lines end at the right, and not begin at the left
    /// @param most lines there may be; dots stand for the rest
    public void show(String shown, boolean fromRight, boolean right, int most) {
        words = shown;
        rightToLeft = fromRight;
        atRight = right;
        mostLines = most;
        breakAnew();
    }

    public void setFont(Font font) {
        face = Face.of(font, LINE_HEIGHT);
        breakAnew();
    }

    public void setInk(Paint paint) {
        ink = paint;
        if (box != null) {
            box.fill(ink);
        }
    }

    private void breakAnew() {
        box = null;
        requestLayout();
    }

    private BidiBox box(double width) {
        BidiBox known = box;
        if (known != null && boxWidth == width) {
            return known;
        }
        BidiBox whole = new BidiBox(words, face, width, rightToLeft);
        BidiBox made = whole.lines() > mostLines ? cut(whole, width) : whole;
        made.fill(ink);
        box = made;
        boxWidth = width;
        return made;
    }

    private BidiBox cut(BidiBox whole, double width) {
        int end = whole.lineStart(mostLines);
        BidiBox shown;
        do {
            end = words.offsetByCodePoints(end, -1);
            String start = words.substring(0, end).stripTrailing() + MORE;
            shown = new BidiBox(start, face, width, rightToLeft);
        } while (shown.lines() > mostLines && end > 0);
        return shown;
    }

    /// Returns what the words from `from` to `to` cover, as they are laid out now; nothing of what
    /// dots stand for.
    public List<Rectangle2D> areas(int from, int to) {
        BidiBox shown = box(getWidth());
        double left = shown.node().getLayoutX();
        return shown.areas(from, to).stream()
                .map(
                        a ->
                                new Rectangle2D(
                                        a.getMinX() + left,
                                        a.getMinY(),
                                        a.getWidth(),
                                        a.getHeight()))
                .toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(new BidiBox(words, face, UNBROKEN, rightToLeft).width());
    }

    @Override
    protected double computePrefHeight(double width) {
        return box(width < 0 ? UNBROKEN : width).lines() * face.pitch();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        BidiBox shown = box(getWidth());
        double left = rightToLeft ? getWidth() - shown.width() : 0;
        double wanted = atRight ? getWidth() - shown.width() : 0;
        shown.node().setLayoutX(Math.rint(wanted - left));
        getChildren().setAll(shown.node());
    }
}
