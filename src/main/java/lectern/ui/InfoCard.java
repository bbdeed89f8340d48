package lectern.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card over the corner of the page that answers a question and goes at the next key.
final class InfoCard extends StackPane {
    private final ProseLabel text = new ProseLabel();

    InfoCard() {
        getStyleClass().add("info-card");
        getChildren().setAll(text);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setOnMouseClicked(_ -> close());
    }

    /// Shows `words` and has it spoken.
    void show(String words) {
        text.setText(words);
        setAccessibleText(words);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void close() {
        setVisible(false);
    }
}
