package lectern.ui;

import java.util.BitSet;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line of text in which some characters stand out; what does not fit is cut off.
///
/// It never wraps: JavaFX 26.0.2 fails on wrapping text that runs from right to left.
final class MarkedLine extends Region {
    private static final double NO_WRAP = 100_000;

    private final TextFlow flow = new TextFlow();
    private final Rectangle clip = new Rectangle();

    MarkedLine() {
        getStyleClass().add("marked-line");
        getChildren().setAll(flow);
        setClip(clip);
    }

    /// Shows `text` with the characters at `marked` in the way of the style class `marked`.
    void show(String text, BitSet marked) {
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
        double wide = Math.max(getWidth(), flow.prefWidth(-1));
        double height = flow.prefHeight(NO_WRAP);
        flow.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), wide, height);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
