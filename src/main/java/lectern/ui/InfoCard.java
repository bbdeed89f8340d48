package lectern.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card over the corner of the page that answers a question and goes at the next key.
final class InfoCard extends Label {
    InfoCard() {
        getStyleClass().add("info-card");
        setWrapText(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setOnMouseClicked(_ -> close());
    }

    /// Shows `text` and has it spoken.
    void show(String text) {
        setText(text);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void close() {
        setVisible(false);
    }
}
