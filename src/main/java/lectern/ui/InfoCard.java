package lectern.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card over a corner of the page that answers a question about a line, away from that line, and
/// goes at the next key.
final class InfoCard extends StackPane {
    private static final PseudoClass HIGH = PseudoClass.getPseudoClass("high");

    private final ProseLines text = new ProseLines();
    private @Nullable Node focusBefore;

    InfoCard() {
        getStyleClass().add("info-card");
        getChildren().setAll(text);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseClicked(_ -> close());
    }

    /// Shows `words` and has it spoken.
    ///
    /// @param low whether the line it is about is far down
    void show(String words, boolean low) {
        StackPane.setAlignment(this, low ? Pos.TOP_RIGHT : Pos.BOTTOM_RIGHT);
        pseudoClassStateChanged(HIGH, low);
        text.show(words);
        setAccessibleText(words);
        setVisible(true);
        if (!isFocused()) {
            focusBefore = getScene().getFocusOwner();
        }
        // A screen reader speaks what gets the focus, and little else.
        requestFocus();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void close() {
        if (isFocused() && focusBefore != null) {
            focusBefore.requestFocus();
        }
        setVisible(false);
    }
}
