package lectern.ui;

import javafx.scene.control.ListCell;
import lectern.reading.TextFace;
import org.jspecify.annotations.Nullable;

/// A face of the text by the name that a reader knows.
final class FaceCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String face, boolean empty) {
        super.updateItem(face, empty);
        TextFace bundled = face == null ? null : TextFace.of(face);
        setText(bundled == null ? face : bundled.title());
    }
}
