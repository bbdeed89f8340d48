package lectern.state;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// Keeps the [State] in a folder, for all windows that run.
///
/// Nothing here throws: what cannot be read counts as a first start, what cannot be written is
/// given up, and the reader is told. May be called from any thread, and may take as long as the
/// disk does.
public final class StateStore {
    private final RecordFile<State> file;

    /// A state, and what the reader should know of how it was come by.
    ///
    /// @param notice one sentence, or null
    public record Kept(State state, @Nullable String notice) {
        private static Kept of(RecordFile.Kept<State> kept) {
            return new Kept(kept.value(), kept.notice());
        }
    }

    /// @param folder made when something is first written
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

    /// Reads what was kept.
    public synchronized Kept load() {
        return Kept.of(file.load());
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed state
    public synchronized Kept update(UnaryOperator<State> change) {
        return Kept.of(file.update(change));
    }
}
