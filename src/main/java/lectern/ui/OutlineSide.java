package lectern.ui;

import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lectern.reading.Appearance;
import org.controlsfx.control.HiddenSidesPane;
import org.jspecify.annotations.Nullable;

/// Where the outline is: beside the page or, where it is hidden, behind the window's left edge,
/// from which it slides over the page when the mouse comes there or a key asks for it.
final class OutlineSide {
    private static final Duration SLIDE = Duration.millis(140);
    private static final double EDGE = 10;

    private final Appearance appearance;
    private final HBox panes;
    private final Region right;
    private final OutlinePane outline;
    private final Node page;
    // Most windows never hide it.
    private @Nullable HiddenSidesPane hidden;

    /// @param panes holds an outline, which is replaced, a grip, and `right`
    /// @param page in `right`, has the keys
    OutlineSide(Appearance appearance, HBox panes, Region right, OutlinePane outline, Node page) {
        this.appearance = appearance;
        this.panes = panes;
        this.right = right;
        this.outline = outline;
        this.page = page;
        panes.getChildren().set(0, outline);
        appearance.outlineShownProperty().subscribe(this::place);
        appearance.outlineSlidInProperty().subscribe(this::slide);
        outline.visibleProperty().subscribe(this::focusWhenIn);
    }

    private void place(boolean shown) {
        ObservableList<Node> children = panes.getChildren();
        boolean hadKeys = outline.isFocusWithin();
        HiddenSidesPane sides = hidden;
        if (!shown && !(sides != null && children.contains(sides))) {
            children.removeAll(outline, right);
            sides = sides == null ? make() : sides;
            sides.setContent(right);
            sides.setLeft(outline);
            children.add(sides);
            hidden = sides;
            outline.getStyleClass().add("sliding");
            // Only with its skin does it hold the page.
            sides.applyCss();
            page.requestFocus();
            // It had to give way, and the reader is about its rows.
            if (hadKeys) {
                appearance.slideOutlineIn();
            }
        } else if (shown && sides != null && children.contains(sides)) {
            children.remove(sides);
            sides.setContent(null);
            sides.setLeft(null);
            outline.getStyleClass().remove("sliding");
            outline.setVisible(true);
            outline.setManaged(true);
            outline.setTranslateX(0);
            children.addFirst(outline);
            children.add(right);
            if (hadKeys) {
                outline.takeFocus();
            } else {
                page.requestFocus();
            }
        }
    }

    private static HiddenSidesPane make() {
        HiddenSidesPane sides = new HiddenSidesPane();
        sides.setTriggerDistance(EDGE);
        sides.setAnimationDuration(SLIDE);
        sides.setAnimationDelay(SLIDE);
        HBox.setHgrow(sides, Priority.ALWAYS);
        return sides;
    }

    private void slide(boolean in) {
        if (hidden != null) {
            // A key calls it at once; a mouse that only passes the edge does not.
            hidden.setAnimationDelay(in ? Duration.ZERO : SLIDE);
            hidden.setPinnedSide(in ? Side.LEFT : null);
        }
    }

    // What is not to be seen yet cannot have the focus.
    private void focusWhenIn(boolean visible) {
        if (visible && appearance.outlineSlidInProperty().get()) {
            outline.takeFocus();
        }
    }
}
