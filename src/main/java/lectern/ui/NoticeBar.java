package lectern.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.messages.Messages;

/// One sentence over the page: what could not be opened, or what else the reader should know.
final class NoticeBar extends HBox {
    /// @param sentence hides the bar while it is empty
    NoticeBar(ObservableValue<String> sentence, String styleClass, Runnable onDismiss) {
        ProseLabel text = new ProseLabel();
        text.textProperty().bind(sentence);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(Messages.text("notice.close"));
        close.setAccessibleText(Messages.text("notice.close.this"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setFocusTraversable(false);
        close.setOnAction(_ -> onDismiss.run());
        getStyleClass().addAll("notice-bar", styleClass);
        getChildren().setAll(text, close);
        // What it says wraps before it takes room from the outline.
        setMinWidth(0);
        setPrefWidth(0);
        setMinHeight(0);
        visibleProperty().bind(sentence.map(s -> !s.isEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
