package lectern.ui;

import java.util.BitSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Destination;
import lectern.reading.PaletteModel;
import lectern.reading.PaletteRow;
import org.jspecify.annotations.Nullable;

/// One row of the go-to box: what kind it is, its title with the typed letters marked, what tells
/// it from others, and a command's keys.
final class PaletteCell extends ListCell<PaletteRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final KeyMap keys;
    private final PaletteSheet sheet;
    private final Label kind = new Label();
    private final MarkedLine title = new MarkedLine();
    private final Label note = new Label();
    private final Label shortcut = new Label();
    private final HBox row = new HBox(kind, title, note, shortcut);

    PaletteCell(KeyMap keys, PaletteSheet sheet) {
        this.keys = keys;
        this.sheet = sheet;
        kind.getStyleClass().add("palette-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        note.getStyleClass().add("palette-note");
        note.setMinWidth(0);
        shortcut.getStyleClass().add("palette-keys");
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        // The list gives the width; what is too long is cut.
        setPrefWidth(0);
        setOnMouseClicked(_ -> sheet.accept(getIndex()));
    }

    @Override
    protected void updateItem(@Nullable PaletteRow item, boolean empty) {
        super.updateItem(item, empty);
        PaletteModel model = sheet.model();
        if (empty || item == null || model == null) {
            pseudoClassStateChanged(GROUP, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(GROUP, sheet.isGroup(item));
        BitSet marked = model.marked(item.title());
        title.show(item.title(), marked);
        note.setText(item.note());
        kind.setText(kind(item.to()));
        shortcut.setText(
                item.to() instanceof Destination.Action(var command)
                        ? CommandMenu.shown(keys, command)
                        : "");
        setGraphic(row);
        setAccessibleText(
                String.join(
                        ", ", kind.getText(), item.title(), note.getText(), shortcut.getText()));
    }

    private static String kind(Destination to) {
        return switch (to) {
            case Destination.Heading(int section) ->
                    section == 0
                            ? Messages.text("palette.title")
                            : Messages.text("palette.section", section + 1);
            case Destination.Marked(var mark) ->
                    mark.isBookmark()
                            ? Messages.text("palette.bookmark")
                            : Messages.text("palette.mark", mark.name());
            case Destination.RecentFile _ -> Messages.text("palette.file");
            case Destination.Action _ -> Messages.text("palette.command");
        };
    }
}
