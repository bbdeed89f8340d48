package lectern.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.Correction;

/// One correction: the line, and what the reader said it is.
final class CorrectionCell extends RowCell<Correction> {
    private final Label line = new Label();
    private final Label meaning = new Label();

    CorrectionCell() {
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        meaning.getStyleClass().add("row-size");
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        fillWith(line, meaning);
    }

    @Override
    String show(Correction item) {
        line.setText(item.line());
        meaning.setText(
                item.meaning()
                        + (item.isPlaced() ? "" : " · " + Messages.text("corrections.lost")));
        return line.getText() + ", " + meaning.getText();
    }
}
