package lectern.state;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;

/// Keeps the [State] in a folder, for all windows that run.
///
/// Nothing here throws: what cannot be read counts as a first start, what cannot be written is
/// given up, and the reader is told. May be called from any thread, and may take as long as the
/// disk does.
public final class StateStore {
    private final RecordFile<State> file;

    /// @param folder made when something is first written, or watched
    public StateStore(Path folder) {
        file =
                new RecordFile<>(
                        folder.resolve("state.json"),
                        new StateJson(),
                        Messages.text("state.settings"));
    }

    /// Returns the folder this system has for such things.
    public static Path usualFolder() {
        return Path.of(ProjectDirectories.from("", "", "Lectern").dataLocalDir);
    }

    /// Returns the file, in a folder that is made where there is none: else it cannot be watched.
    public Path watchable() {
        return file.watchable();
    }

    /// Reads what was kept.
    public synchronized Kept<State> load() {
        return file.load();
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed state
    public synchronized Kept<State> update(UnaryOperator<State> change) {
        return file.update(change);
    }
}
