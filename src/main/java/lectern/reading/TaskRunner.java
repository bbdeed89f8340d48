package lectern.reading;

import java.util.function.Consumer;
import lectern.text.Progress;

/// Runs long work off the thread of the window. All of [Outcome] is told on the thread of the
/// window.
public interface TaskRunner {
    /// Starts `work` and returns at once.
    <T> Running start(Work<T> work, Outcome<T> outcome);

    /// Work that reports how far it is and ends with a CancellationException where `progress`
    /// throws one.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// Hears what becomes of the work: shares of it done, then one of the two ends; nothing after a
    /// cancel.
    record Outcome<T>(Progress progress, Consumer<T> done, Consumer<Exception> failed) {}

    /// Work under way.
    @FunctionalInterface
    interface Running {
        void cancel();
    }
}
