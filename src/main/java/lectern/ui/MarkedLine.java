package lectern.ui;

import java.text.Bidi;
import java.util.BitSet;
import javafx.geometry.NodeOrientation;
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
/// It never wraps. Where some of it runs from right to left, a label of ours puts it in order, and
/// what stands out is underlined: to set parts of a word otherwise would take its letters apart.
final class MarkedLine extends Region {
    private static final double NO_WRAP = 100_000;

    private final TextFlow flow = new TextFlow();
    private final ProseLabel mixed = new ProseLabel();
    private final Text more = new Text("…");
    private final Rectangle clip = new Rectangle();

    MarkedLine() {
        getStyleClass().add("marked-line");
        more.getStyleClass().add("unmarked");
        more.setTextOrigin(VPos.TOP);
        more.setVisible(false);
        mixed.setMostLines(1);
        flow.setClip(clip);
        flow.visibleProperty().bind(mixed.visibleProperty().not());
        mixed.setVisible(false);
        getChildren().setAll(flow, more, mixed);
    }

    /// Shows `text` with the characters at `marked` in the way of the style class `marked`.
    void show(String text, BitSet marked) {
        show(text, marked, NodeOrientation.INHERIT);
    }

    /// Shows `text`, which runs from `side`, as what it is cut out of does; `INHERIT` leaves it to
    /// the first letter.
    void show(String text, BitSet marked, NodeOrientation side) {
        boolean bidi =
                side == NodeOrientation.RIGHT_TO_LEFT
                        || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        mixed.setVisible(bidi);
        flow.getChildren().clear();
        if (bidi) {
            boolean whole = marked.nextClearBit(0) >= text.length();
            mixed.show(text, side);
            mixed.underline(whole ? new BitSet() : marked);
            mixed.getStyleClass().setAll("label", whole ? "marked" : "unmarked");
        } else {
            showRuns(text, marked);
        }
        requestLayout();
    }

    private void showRuns(String text, BitSet marked) {
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
    }

    private Region shown() {
        return mixed.isVisible() ? mixed : flow;
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown().prefHeight(NO_WRAP);
    }

    @Override
    protected void layoutChildren() {
        double wide = shown().prefWidth(-1);
        double height = shown().prefHeight(NO_WRAP);
        double y = snapPositionY((getHeight() - height) / 2);
        boolean cut = flow.isVisible() && wide > getWidth() + 0.5;
        more.setVisible(cut);
        mixed.resizeRelocate(0, y, getWidth(), height);
        flow.resizeRelocate(0, y, Math.max(getWidth(), wide), height);
        clip.setHeight(height);
        clip.setWidth(
                cut ? characterAt(getWidth() - more.getLayoutBounds().getWidth()) : getWidth());
        more.relocate(clip.getWidth(), y);
    }

    // Where the character that lies at `x` begins, so that none is shown by half.
    private double characterAt(double x) {
        int index = flow.getHitInfo(new Point2D(x, 1)).getCharIndex();
        PathElement[] caret = flow.getCaretShape(index, true);
        return caret.length > 0 && caret[0] instanceof MoveTo move ? move.getX() : x;
    }
}
