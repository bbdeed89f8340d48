package lectern.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import lectern.messages.Messages;

/// One sentence over the page: what could not be opened, or what else the reader should know.
final class NoticeBar extends WrappingBar {
    /// @param sentence hides the bar while it is empty
    NoticeBar(ObservableValue<String> sentence, String styleClass, Runnable onDismiss) {
        ProseLabel text = new ProseLabel();
        text.textProperty().bind(sentence);
        text.setAccessibleRole(AccessibleRole.TEXT);
        Button close = new Button(Messages.text("notice.close"));
        close.setAccessibleText(Messages.text("notice.close.this"));
        close.setFocusTraversable(false);
        close.setWrapText(true);
        close.setOnAction(_ -> onDismiss.run());
        getStyleClass().addAll("notice-bar", styleClass);
        fill(text, text, close);
        visibleProperty().bind(sentence.map(s -> !s.isEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
