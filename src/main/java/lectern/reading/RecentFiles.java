package lectern.reading;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, latest first, each once.
final class RecentFiles {
    private static final int LIMIT = 20;

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(files);

    RecentFiles(List<Path> files) {
        this.files.setAll(files.stream().limit(LIMIT).toList());
    }

    ObservableList<Path> files() {
        return view;
    }

    /// Puts `file` first, as an absolute path.
    void add(Path file) {
        Path added = file.toAbsolutePath().normalize();
        if (!files.isEmpty() && files.getFirst().equals(added)) {
            return;
        }
        files.remove(added);
        files.addFirst(added);
        if (files.size() > LIMIT) {
            files.removeLast();
        }
    }
}
