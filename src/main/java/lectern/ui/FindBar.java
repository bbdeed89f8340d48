package lectern.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/// The bar under the page in which words to find are typed, with what became of them.
final class FindBar extends WrappingBar {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final Label words = new Label();
    private final ToggleButton wholeWords;
    private final ToggleButton regex;

    FindBar(KeyMap keys) {
        wholeWords = toggle(Messages.text("find.words"), keys, Command.FIND_WHOLE_WORDS);
        regex = toggle(".*", keys, Command.FIND_REGEX);
        field.setPromptText(Messages.text("find.prompt"));
        field.setAccessibleText(Messages.text("find.prompt"));
        field.setAccessibleHelp(Messages.text("help.find"));
        field.getStyleClass().add("find-field");
        words.getStyleClass().add("find-words");
        words.setWrapText(true);
        getStyleClass().add("find-bar");
        WrappingBar line = new WrappingBar();
        line.getStyleClass().add("find-line");
        line.fill(field, field, words);
        fill(line, line, wholeWords, regex);
        setVisible(false);
    }

    private static ToggleButton toggle(String name, KeyMap keys, Command command) {
        ToggleButton button = new ToggleButton(name);
        button.setAccessibleText(command.title());
        button.setAccessibleHelp(Messages.text("help.key", keys.firstOf(command)));
        button.setTooltip(new Tooltip(command.title() + "  " + keys.firstOf(command)));
        return button;
    }

    /// Runs `action` whenever the words or how they are meant change.
    void onChange(Runnable action) {
        field.textProperty().subscribe((_, _) -> action.run());
        wholeWords.selectedProperty().subscribe((_, _) -> action.run());
        regex.selectedProperty().subscribe((_, _) -> action.run());
    }

    String text() {
        return field.getText();
    }

    boolean wholeWords() {
        return wholeWords.isSelected();
    }

    boolean regex() {
        return regex.isSelected();
    }

    void toggleWholeWords() {
        wholeWords.setSelected(!wholeWords.isSelected());
    }

    void toggleRegex() {
        regex.setSelected(!regex.isSelected());
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        setVisible(false);
    }

    void clear() {
        field.clear();
    }

    /// Takes back what was typed last.
    void undoTyped() {
        field.undo();
    }

    /// Says what became of the words.
    ///
    /// @param missing whether nothing was found
    void say(String said, boolean missing) {
        words.setText(said);
        field.pseudoClassStateChanged(ERROR, missing);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
