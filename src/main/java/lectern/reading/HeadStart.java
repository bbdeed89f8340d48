package lectern.reading;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Has the start of a text ready for when all of it is long in coming. Belongs to the thread of the
/// window.
final class HeadStart {
    /// Nothing waits longer for the start of a text.
    private static final long MOST_MILLIS = 1000;

    private final CountDownLatch read = new CountDownLatch(1);
    private final DocumentSource from;
    private final Consumer<OpenDocument> show;
    private @Nullable OpenDocument found;
    private boolean late;
    private TaskRunner.@Nullable Running work;
    private TaskRunner.@Nullable Running patience;

    /// @param show takes the start, once it is there and the reader has waited for long
    HeadStart(DocumentSource from, Consumer<OpenDocument> show) {
        this.from = from;
        this.show = show;
    }

    DocumentSource from() {
        return from;
    }

    void start(DocumentLoader loader, TaskRunner runner, Delay delay) {
        patience = delay.after(Load.PATIENCE, this::runsLate);
        work =
                runner.start(
                        progress -> {
                            try {
                                return loader.head(from, progress);
                            } finally {
                                read.countDown();
                            }
                        },
                        new TaskRunner.Outcome<>(
                                Progress.NONE,
                                head -> head.ifPresent(this::take),
                                // What fails here fails in the whole text too, and is told there.
                                _ -> {}));
    }

    /// Waits on a thread of the background until the start is read: it comes much sooner where the
    /// whole text does not take the processors from it.
    void await() throws InterruptedException {
        read.await(MOST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void runsLate() {
        late = true;
        showIfDue();
    }

    private void take(OpenDocument head) {
        found = head.part();
        showIfDue();
    }

    private void showIfDue() {
        if (late && found != null) {
            show.accept(found);
        }
    }

    void end() {
        if (work != null) {
            work.cancel();
        }
        if (patience != null) {
            patience.cancel();
        }
    }
}
