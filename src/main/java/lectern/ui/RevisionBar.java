package lectern.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Revision;
import lectern.reading.StructureEditor;

/// Under the page: what came of the reader's last correction, and what can be done next.
final class RevisionBar extends WrappingBar {
    // In a lower window the bar says what is needed, and no more; in multiples of the size.
    private static final double LOW = 24;

    private final StructureEditor editor;
    private final KeyMap keys;
    private final ProseLabel said = ProseLabel.ofSentences();
    private final Button all = new Button();
    private final Button undo = new Button();
    private final Button close = new Button();

    RevisionBar(StructureEditor editor, KeyMap keys) {
        this.editor = editor;
        this.keys = keys;
        said.setAccessibleRole(AccessibleRole.TEXT);
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
        editor.revisionProperty().subscribe(_ -> show());
        said.fontProperty().subscribe(_ -> show());
        sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> show());
    }

    private boolean isLow() {
        Scene scene = getScene();
        return scene != null && scene.getHeight() < LOW * said.getFont().getSize();
    }

    private void show() {
        Revision revision = editor.revisionProperty().get();
        setVisible(revision != null);
        int others = revision == null ? 0 : revision.others();
        label(all, Messages.text("structure.apply", others + 1), Command.APPLY_TO_ALL);
        label(undo, Messages.text("structure.undo"), Command.UNDO);
        label(close, Messages.text("notice.close"), Command.STEP_OUT);
        if (revision != null) {
            boolean silent = others == 0 || isLow();
            String alike = silent ? "" : " " + Messages.count("structure.alike", others);
            said.setText(revision.said() + alike);
            all.setVisible(others > 0);
            undo.setVisible(revision.undoable());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void label(Button button, String words, Command command) {
        String typed = keys.shown(command, false);
        button.setText(isLow() ? words : words + "  " + typed);
        button.setAccessibleHelp(Messages.text("help.key", typed));
        button.setTooltip(isLow() ? new Tooltip(typed) : null);
    }
}
