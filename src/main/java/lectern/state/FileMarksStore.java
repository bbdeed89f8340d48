package lectern.state;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// Keeps the [FileMarks] in a folder, for all windows that run.
///
/// Nothing here throws: what cannot be read counts as no marks, what cannot be written is given up,
/// and the reader is told. May be called from any thread, and may take as long as the disk does.
public final class FileMarksStore {
    private final RecordFile<FileMarks> file;

    /// The marks, and what the reader should know of how they were come by.
    ///
    /// @param notice one sentence, or null
    public record Kept(FileMarks marks, @Nullable String notice) {
        private static Kept of(RecordFile.Kept<FileMarks> kept) {
            return new Kept(kept.value(), kept.notice());
        }
    }

    /// @param folder made when something is first written
    public FileMarksStore(Path folder) {
        file =
                new RecordFile<>(
                        folder.resolve("marks.json"),
                        new FileMarksJson(),
                        Messages.text("state.marks"));
    }

    /// Reads what was kept.
    public synchronized Kept load() {
        return Kept.of(file.load());
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed marks
    public synchronized Kept update(UnaryOperator<FileMarks> change) {
        return Kept.of(file.update(change));
    }
}
