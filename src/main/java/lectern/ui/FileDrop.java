package lectern.ui;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import lectern.reading.ReaderSession;

/// Opens files that are dropped onto the window.
final class FileDrop {
    private final ReaderSession session;

    FileDrop(ReaderSession session) {
        this.session = session;
    }

    void listenTo(Scene scene) {
        scene.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                    }
                    event.consume();
                });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            session.open(files.stream().map(File::toPath).toList());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
