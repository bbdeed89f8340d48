package lectern.ui;

import java.text.Bidi;
import java.util.BitSet;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line of text in which some characters stand out; what does not fit is cut off, and an
/// ellipsis tells so.
///
/// It never wraps: JavaFX 26.0.2 fails on wrapping text that runs from right to left.
final class MarkedLine extends Region {
    private static final double NO_WRAP = 100_000;

    private final TextFlow flow = new TextFlow();
    private final Text more = new Text("…");
    private final Rectangle clip = new Rectangle();
    private boolean leftToRight = true;

    MarkedLine() {
        getStyleClass().add("marked-line");
        more.getStyleClass().add("unmarked");
        more.setTextOrigin(VPos.TOP);
        more.setVisible(false);
        getChildren().setAll(flow, more);
        flow.setClip(clip);
    }

    /// Shows `text` with the characters at `marked` in the way of the style class `marked`.
    void show(String text, BitSet marked) {
        leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        flow.getChildren().clear();
        int at = 0;
        while (at < text.length()) {
            boolean stands = marked.get(at);
            int next = stands ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            Text run = new Text(text.substring(at, end));
            run.setTextOrigin(VPos.TOP);
            run.getStyleClass().add(stands ? "marked" : "unmarked");
            flow.getChildren().add(run);
            at = end;
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(NO_WRAP);
    }

    @Override
    protected void layoutChildren() {
        double wide = flow.prefWidth(-1);
        double height = flow.prefHeight(NO_WRAP);
        boolean cut = wide > getWidth() + 0.5;
        double x = leftToRight ? 0 : getWidth() - wide;
        double y = snapPositionY((getHeight() - height) / 2);
        flow.resizeRelocate(x, y, leftToRight ? Math.max(getWidth(), wide) : wide, height);
        more.setVisible(cut);
        clip.setHeight(height);
        if (!cut) {
            clip.setX(0);
            clip.setWidth(flow.getWidth());
            return;
        }
        double dots = more.getLayoutBounds().getWidth();
        double edge = characterAt(leftToRight ? getWidth() - dots : dots - x);
        clip.setX(leftToRight ? 0 : edge);
        clip.setWidth(leftToRight ? edge : wide - edge);
        more.relocate(leftToRight ? edge : edge + x - dots, y);
    }

    // Where the character that lies at `x` begins, so that none is shown by half.
    private double characterAt(double x) {
        int index = flow.getHitInfo(new Point2D(x, 1)).getCharIndex();
        PathElement[] caret = flow.getCaretShape(index, true);
        return caret.length > 0 && caret[0] instanceof MoveTo move ? move.getX() : x;
    }
}
