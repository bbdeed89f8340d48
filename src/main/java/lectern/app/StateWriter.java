package lectern.app;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lectern.reading.Delay;
import lectern.reading.TaskRunner;
import lectern.state.State;
import lectern.state.StateStore;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Writes changes of the state a moment after they are made, many at once, off the thread of the
/// window. Belongs to that thread.
final class StateWriter {
    /// What is lost at most when the process is killed.
    static final Duration MOMENT = Duration.ofMillis(500);

    private final StateStore store;
    private final TaskRunner runner;
    private final Delay delay;
    private final Consumer<String> notices;
    private @Nullable UnaryOperator<State> pending;
    private TaskRunner.@Nullable Running alarm;
    private boolean writing;

    /// @param notices hears what the reader should know of a write, in a sentence
    StateWriter(StateStore store, TaskRunner runner, Delay delay, Consumer<String> notices) {
        this.store = store;
        this.runner = runner;
        this.delay = delay;
        this.notices = notices;
    }

    /// Takes a change in; later ones see what earlier ones made.
    void change(UnaryOperator<State> change) {
        UnaryOperator<State> earlier = pending;
        pending = earlier == null ? change : state -> change.apply(earlier.apply(state));
        if (alarm == null && !writing) {
            alarm = delay.after(MOMENT, this::write);
        }
    }

    /// Writes at once and on this thread, for the end of the process.
    void flush() {
        if (alarm != null) {
            alarm.cancel();
        }
        UnaryOperator<State> changes = take();
        if (changes != null) {
            store.update(changes);
        }
    }

    private void write() {
        UnaryOperator<State> changes = take();
        if (changes != null) {
            writing = true;
            runner.start(
                    _ -> store.update(changes),
                    new TaskRunner.Outcome<>(
                            Progress.NONE,
                            kept -> written(kept.notice()),
                            failure -> written(failure.getMessage())));
        }
    }

    private void written(@Nullable String notice) {
        writing = false;
        if (notice != null) {
            notices.accept(notice);
        }
        if (pending != null) {
            alarm = delay.after(MOMENT, this::write);
        }
    }

    private @Nullable UnaryOperator<State> take() {
        UnaryOperator<State> changes = pending;
        pending = null;
        alarm = null;
        return changes;
    }
}
