package lectern.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lectern.reading.Delay;
import lectern.reading.TaskRunner;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Writes changes of what is kept a moment after they are made, many at once, off the thread of the
/// window. Belongs to that thread.
final class StateWriter<T> {
    /// How long a change waits at first; one made during a write waits as long again.
    static final Duration MOMENT = Duration.ofMillis(250);

    private final Function<UnaryOperator<T>, @Nullable String> store;
    private final TaskRunner runner;
    private final Delay delay;
    private final Consumer<String> notices;
    // What is written is taken by whoever writes it, and one at a time, so that nothing is written
    // twice or in another order, and the last write waits for one under way.
    private final AtomicReference<@Nullable UnaryOperator<T>> pending = new AtomicReference<>();
    private final Object turn = new Object();
    private TaskRunner.@Nullable Running alarm;
    private boolean writing;

    /// @param store changes what is kept, and returns what the reader should know of that, in a
    ///   sentence, or null
    /// @param notices hears such sentences
    StateWriter(
            Function<UnaryOperator<T>, @Nullable String> store,
            TaskRunner runner,
            Delay delay,
            Consumer<String> notices) {
        this.store = store;
        this.runner = runner;
        this.delay = delay;
        this.notices = notices;
    }

    /// Takes a change in; later ones see what earlier ones made.
    void change(UnaryOperator<T> change) {
        pending.updateAndGet(
                earlier -> earlier == null ? change : state -> change.apply(earlier.apply(state)));
        if (alarm == null && !writing) {
            alarm = delay.after(MOMENT, this::write);
        }
    }

    /// Returns `kept`, which was read by now, with the changes that are still to be written; null
    /// while some are being written.
    @Nullable T over(T kept) {
        UnaryOperator<T> changes = pending.get();
        return writing ? null : changes == null ? kept : changes.apply(kept);
    }

    /// Writes at once and on this thread, for the end of the process.
    void flush() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        var _ = store();
    }

    private void write() {
        alarm = null;
        writing = true;
        runner.start(
                _ -> Optional.ofNullable(store()),
                new TaskRunner.Outcome<>(
                        Progress.NONE,
                        notice -> written(notice.orElse(null)),
                        failure -> written(failure.getMessage())));
    }

    private @Nullable String store() {
        synchronized (turn) {
            UnaryOperator<T> changes = pending.getAndSet(null);
            return changes == null ? null : store.apply(changes);
        }
    }

    private void written(@Nullable String notice) {
        writing = false;
        if (notice != null) {
            notices.accept(notice);
        }
        if (pending.get() != null) {
            alarm = delay.after(MOMENT, this::write);
        }
    }
}
