package lectern.ui;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import lectern.messages.Messages;

/// The bar under the page in which a place is named, with what was understood of it.
final class GoToBar extends WrappingBar {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private static final int COLUMNS = 12;

    private final TextField field = new TextField();
    private final ProseLabel said = ProseLabel.ofSentences();

    GoToBar() {
        field.setPromptText(Messages.text("goto.prompt"));
        field.setAccessibleText(Messages.text("goto.prompt"));
        field.setAccessibleHelp(Messages.text("goto.help"));
        field.getStyleClass().addAll("find-field", "go-to-field");
        said.getStyleClass().addAll("find-words", "go-to-words");
        said.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().addAll("find-bar", "go-to-bar");
        field.setPrefColumnCount(COLUMNS);
        fill(said, field, said);
        setVisible(false);
    }

    /// Has `action` take what is typed, whenever it changes.
    void onChange(Consumer<String> action) {
        field.textProperty().subscribe((_, typed) -> action.accept(typed));
    }

    String text() {
        return field.getText();
    }

    void open() {
        setVisible(true);
        field.clear();
        field.requestFocus();
    }

    void close() {
        setVisible(false);
    }

    /// Says what was understood.
    ///
    /// @param wrong whether something is typed that names no place
    void say(String sentence, boolean wrong) {
        said.setText(sentence);
        field.pseudoClassStateChanged(ERROR, wrong && !field.getText().isBlank());
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
