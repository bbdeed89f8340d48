package lectern.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.Correction;
import org.jspecify.annotations.Nullable;

/// One correction: the line, and what the reader said it is.
final class CorrectionCell extends ListCell<Correction> {
    private final Label line = new Label();
    private final Label meaning = new Label();
    private final HBox row = new HBox(line, meaning);

    CorrectionCell() {
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        meaning.getStyleClass().add("row-size");
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        // The list gives the width; a long line is cut.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Correction item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        line.setText(item.line());
        meaning.setText(
                item.meaning()
                        + (item.isPlaced() ? "" : " · " + Messages.text("corrections.lost")));
        setGraphic(row);
        setAccessibleText(line.getText() + ", " + meaning.getText());
    }
}
