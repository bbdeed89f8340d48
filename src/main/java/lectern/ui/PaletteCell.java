package lectern.ui;

import java.util.BitSet;
import javafx.scene.control.Label;
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
final class PaletteCell extends RowCell<PaletteRow> {
    private final KeyMap keys;
    private final PaletteSheet sheet;
    private final Label kind = new Label();
    private final MarkedLine title = new MarkedLine();
    private final Label note = new Label();
    private final Label shortcut = new Label();

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
        shortcut.managedProperty().bind(shortcut.textProperty().isNotEmpty());
        fillWith(kind, title, note, shortcut);
        setOnMouseClicked(_ -> sheet.accept(getIndex()));
    }

    @Override
    boolean isGroup(PaletteRow item) {
        PaletteModel model = sheet.model();
        return model != null && model.isGroup(item);
    }

    @Override
    @Nullable String show(PaletteRow item) {
        PaletteModel model = sheet.model();
        if (model == null) {
            return null;
        }
        BitSet marked = model.marked(item.title());
        title.show(item.title(), marked);
        note.setText(item.note());
        kind.setText(kind(item.to(), model.isCounted()));
        shortcut.setText(
                item.to() instanceof Destination.Action(var command)
                        ? keys.shown(command, sheet.isMirrored())
                        : "");
        return String.join(", ", kind.getText(), item.title(), note.getText(), shortcut.getText());
    }

    private static String kind(Destination to, boolean counted) {
        return switch (to) {
            case Destination.Heading(int section) ->
                    section == 0
                            ? Messages.text("palette.title")
                            : counted
                                    ? Messages.text("palette.section", section + 1)
                                    : Messages.text("palette.heading");
            case Destination.Marked(var mark) ->
                    mark.isBookmark()
                            ? Messages.text("palette.bookmark")
                            : Messages.text("palette.mark", mark.name());
            case Destination.RecentFile _ -> Messages.text("palette.file");
            case Destination.Action _ -> Messages.text("palette.command");
        };
    }
}
