package lectern.ui;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import lectern.reading.Appearance;

/// The line between outline and page; dragging it sets the outline's width.
final class Grip extends Region {
    private double from;
    private double width;

    Grip(Appearance appearance) {
        getStyleClass().add("grip");
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(
                event -> {
                    from = event.getSceneX();
                    width = appearance.outlineWidth();
                });
        setOnMouseDragged(event -> appearance.setOutlineWidth(width + event.getSceneX() - from));
    }
}
