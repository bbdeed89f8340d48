package lectern.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lectern.parse.DocumentParser;
import lectern.reading.Delay;
import lectern.reading.DocumentMemory;
import lectern.reading.FileMarksModel;
import lectern.reading.MarksModel;
import lectern.reading.ReaderSession;
import lectern.reading.TaskRunner;
import lectern.state.DocumentStore;
import lectern.state.FileMarks;
import lectern.state.FileMarksStore;
import lectern.state.Kept;
import lectern.state.State;
import lectern.state.StateStore;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// What survives the process, as it is by now, for all its windows. Belongs to their thread.
final class Memory {
    private final TaskRunner runner;
    private final StateStore store;
    private final Recollection recollection;
    private final DocumentWriter documentWriter;
    private final StateWriter<State> stateWriter;
    private final FileMarksStore fileMarkStore;
    private final StateWriter<FileMarks> fileMarkWriter;
    private final Consumer<String> notices;
    private final @Nullable String firstNotice;
    private State state;
    private @Nullable FileMarks fileMarks;

    /// Reads what was kept.
    ///
    /// @param folder where it lies
    /// @param parser finds the structure again where a record says another
    /// @param window runs actions on the windows' thread
    /// @param notices hears there what the reader should know, in sentences
    Memory(
            Path folder,
            DocumentParser parser,
            TaskRunner runner,
            Delay delay,
            Executor window,
            Consumer<String> notices) {
        this.runner = runner;
        store = new StateStore(folder);
        this.notices = notice -> window.execute(() -> notices.accept(notice));
        DocumentStore documents = new DocumentStore(folder);
        fileMarkStore = new FileMarksStore(folder);
        fileMarkWriter =
                new StateWriter<>(
                        change -> fileMarkStore.update(change).notice(), runner, delay, notices);
        recollection = new Recollection(documents, parser, this.notices);
        documentWriter = new DocumentWriter(documents, runner, delay, notices);
        stateWriter =
                new StateWriter<>(change -> store.update(change).notice(), runner, delay, notices);
        Kept<State> kept = store.load();
        state = kept.value();
        firstNotice = kept.notice();
    }

    /// Returns what the reader should know of how the state was read, in a sentence, or null.
    @Nullable String firstNotice() {
        return firstNotice;
    }

    State state() {
        return state;
    }

    void change(UnaryOperator<State> change) {
        state = change.apply(state);
        stateWriter.change(change);
    }

    /// Returns the file in which the state is kept, to be watched.
    Path file() {
        return store.watchable();
    }

    /// Takes over the settings that another process has kept since. What is set here and not yet
    /// written goes before them.
    ///
    /// @param then runs where they are others
    void refresh(Runnable then) {
        runner.start(
                _ -> store.load(),
                new TaskRunner.Outcome<>(Progress.NONE, kept -> take(kept, then), _ -> {}));
    }

    private void take(Kept<State> kept, Runnable then) {
        if (kept.notice() != null) {
            notices.accept(kept.notice());
            return;
        }
        State now = stateWriter.over(kept.value());
        if (now != null && !now.settings().equals(state.settings())) {
            state = state.withSettings(now.settings());
            then.run();
        }
    }

    DocumentMemory documents() {
        return documentWriter;
    }

    /// Returns what is kept of documents. May be used by any thread.
    Recollection recollection() {
        return recollection;
    }

    /// Returns the marks in `session`'s text, and the marks to other files.
    MarksModel marks(ReaderSession session, TaskRunner runner) {
        return new MarksModel(
                session,
                runner,
                documentWriter,
                new FileMarksModel(session, runner, this::fileMarks, this::changeFileMarks));
    }

    // Read when they are first asked for.
    private FileMarks fileMarks() {
        FileMarks known = fileMarks;
        if (known == null) {
            Kept<FileMarks> kept = fileMarkStore.load();
            if (kept.notice() != null) {
                notices.accept(kept.notice());
            }
            known = kept.value();
            fileMarks = known;
        }
        return known;
    }

    private void changeFileMarks(UnaryOperator<FileMarks> change) {
        fileMarks = change.apply(fileMarks());
        fileMarkWriter.change(change);
    }

    /// Writes all at once and on this thread, before the process may end.
    void flush() {
        stateWriter.flush();
        documentWriter.flush();
        fileMarkWriter.flush();
    }
}
