package lectern.app;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import lectern.reading.Delay;
import lectern.reading.TaskRunner;
import org.jspecify.annotations.Nullable;

/// All threads of Lectern but the window's own: one a task, none of which keeps the process alive.
final class BackgroundRunner implements TaskRunner, Delay {
    private final Executor window;

    /// @param window runs actions on the thread of the window, in the order given
    BackgroundRunner(Executor window) {
        this.window = window;
    }

    @Override
    public <T> Running start(Work<T> work, Outcome<T> outcome) {
        Task<T> task = new Task<>(work, outcome);
        Thread.ofPlatform().daemon().name("lectern-work").start(task);
        return task;
    }

    @Override
    public Running after(Duration time, Runnable action) {
        AtomicBoolean cancelled = new AtomicBoolean();
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, window)
                .execute(
                        () -> {
                            if (!cancelled.get()) {
                                action.run();
                            }
                        });
        return () -> cancelled.set(true);
    }

    private final class Task<T> implements Runnable, Running {
        private final Work<T> work;
        private final Outcome<T> outcome;
        private final AtomicReference<@Nullable Double> unseen = new AtomicReference<>();
        private volatile boolean cancelled;

        Task(Work<T> work, Outcome<T> outcome) {
            this.work = work;
            this.outcome = outcome;
        }

        @Override
        public void run() {
            try {
                T result = work.run(this::progress);
                tell(() -> outcome.done().accept(result));
            } catch (CancellationException e) {
                cancel();
            } catch (Exception e) {
                tell(() -> outcome.failed().accept(e));
            } catch (Throwable e) {
                // An error of the machine, such as no memory left, ends the work, not the window.
                tell(() -> outcome.failed().accept(new IllegalStateException(e)));
            }
        }

        private void progress(double share) {
            if (cancelled) {
                throw new CancellationException();
            }
            // The window sees the latest share only, however many there are.
            if (unseen.getAndSet(share) == null) {
                tell(() -> outcome.progress().at(Objects.requireNonNull(unseen.getAndSet(null))));
            }
        }

        private void tell(Runnable news) {
            window.execute(
                    () -> {
                        if (!cancelled) {
                            news.run();
                        }
                    });
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
