package lectern.state;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;

/// Keeps the [FileMarks] in a folder, for all windows that run.
///
/// Nothing here throws: what cannot be read counts as no marks, what cannot be written is given up,
/// and the reader is told. May be called from any thread, and may take as long as the disk does.
public final class FileMarksStore {
    private final RecordFile<FileMarks> file;

    /// @param folder made when something is first written
    public FileMarksStore(Path folder) {
        file =
                new RecordFile<>(
                        folder.resolve("marks.json"),
                        new FileMarksJson(),
                        Messages.text("state.marks"));
    }

    /// Reads what was kept.
    public synchronized Kept<FileMarks> load() {
        return file.load();
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed marks
    public synchronized Kept<FileMarks> update(UnaryOperator<FileMarks> change) {
        return file.update(change);
    }
}
