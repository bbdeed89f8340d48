package lectern.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Revision;
import lectern.reading.StructureEditor;
import org.jspecify.annotations.Nullable;

/// Under the page: what came of the reader's last correction, and what can be done next.
final class RevisionBar extends WrappingBar {
    private final KeyMap keys;
    private final ProseLabel said = new ProseLabel();
    private final Button all = new Button();
    private final Button undo = new Button();

    RevisionBar(StructureEditor editor, KeyMap keys) {
        this.keys = keys;
        said.setAccessibleRole(AccessibleRole.TEXT);
        Button close = new Button();
        label(close, Messages.text("notice.close"), Command.STEP_OUT);
        label(all, Messages.text("structure.apply", 1), Command.APPLY_TO_ALL);
        label(undo, Messages.text("structure.undo"), Command.UNDO);
        all.setOnAction(_ -> editor.applyToAll());
        undo.setOnAction(_ -> editor.undo());
        close.setOnAction(_ -> editor.dismiss());
        for (Button button : new Button[] {all, undo, close}) {
            button.setFocusTraversable(false);
            button.setWrapText(true);
            button.managedProperty().bind(button.visibleProperty());
        }
        getStyleClass().addAll("notice-bar", "revision");
        fill(said, said, all, undo, close);
        managedProperty().bind(visibleProperty());
        editor.revisionProperty().subscribe(this::show);
    }

    private void show(@Nullable Revision revision) {
        setVisible(revision != null);
        if (revision != null) {
            int others = revision.others();
            String alike = others == 0 ? "" : " " + Messages.count("structure.alike", others);
            said.setText(revision.said() + alike);
            label(all, Messages.text("structure.apply", others + 1), Command.APPLY_TO_ALL);
            all.setVisible(others > 0);
            undo.setVisible(revision.undoable());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void label(Button button, String words, Command command) {
        button.setText(words + "  " + CommandMenu.shown(keys, command));
    }
}
