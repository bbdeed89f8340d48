package lectern.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Correction;
import lectern.reading.StructureEditor;
import org.jspecify.annotations.Nullable;

/// The list of what the reader corrected, over the window.
final class CorrectionSheet extends Sheet {
    // A card that is too low looks like a mistake.
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    private final StructureEditor editor;
    private final ListView<Correction> list;
    private final WholeRows rows;

    /// @param home takes the focus where what had it is gone
    CorrectionSheet(StructureEditor editor, KeyMap keys, Runnable home) {
        super(home);
        this.editor = editor;
        list = new ListView<>(editor.corrections());
        list.setCellFactory(_ -> new CorrectionCell());
        list.getStyleClass().add("correction-list");
        list.setAccessibleText(Messages.text("corrections.title"));
        list.setPlaceholder(new Label(Messages.text("corrections.none")));
        list.getItems().subscribe(this::keepSelection);
        rows = new WholeRows(list);
        list.fixedCellSizeProperty().subscribe(_ -> fit());
        list.getItems().subscribe(this::fit);
        Label heading = new Label(Messages.text("corrections.title"));
        heading.getStyleClass().add("sheet-title");
        Label hint =
                new Label(
                        Messages.text(
                                "corrections.hint",
                                keys.firstOf(Command.CORRECTION_GO),
                                keys.firstOf(Command.TAKE_BACK),
                                keys.firstOf(Command.TAKE_ALL_BACK),
                                keys.firstOf(Command.CLOSE_CORRECTIONS)));
        hint.getStyleClass().add("sheet-hint");
        hint.setWrapText(true);
        list.setAccessibleHelp(hint.getText());
        VBox card = new VBox(heading, rows, hint);
        card.getStyleClass().addAll("sheet", "correction-sheet");
        getStyleClass().add("corrections");
        VBox middle = new VBox(card);
        middle.setAlignment(Pos.CENTER);
        getChildren().setAll(middle);
    }

    private void fit() {
        rows.want(Math.clamp(list.getItems().size(), FEWEST_ROWS, MOST_ROWS));
    }

    void open() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        show(list);
    }

    /// Selects the correction `by` places on, as far as there are any.
    void move(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        select(Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1)));
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    // A list that changes loses its selection.
    private void keepSelection() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (isVisible() && !list.getItems().isEmpty()) {
            select(Math.clamp(index, 0, list.getItems().size() - 1));
        }
    }

    /// Returns the correction selected, or null.
    @Nullable Correction selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    void takeBack() {
        Correction selected = selected();
        if (selected != null) {
            editor.remove(selected);
        }
    }
}
