package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.reading.TaskRunner.Outcome;
import lectern.reading.TaskRunner.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundRunnerTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final BackgroundRunner runner = new BackgroundRunner(window::add);
    private final List<Object> heard = new ArrayList<>();
    private final Outcome<String> outcome = new Outcome<>(heard::add, heard::add, heard::add);

    private void windowRunsOne() throws InterruptedException {
        window.take().run();
    }

    @Test
    void workRunsOnAThreadThatKeepsNothingAlive() throws InterruptedException {
        Thread here = Thread.currentThread();
        runner.start(
                _ -> {
                    Thread worker = Thread.currentThread();
                    return (worker == here) + " " + worker.isDaemon();
                },
                outcome);
        windowRunsOne();
        assertThat(heard).containsExactly("false true");
    }

    @Test
    void aFailureIsHeard() throws InterruptedException {
        IOException failure = new IOException("no disk");
        runner.start(
                _ -> {
                    throw failure;
                },
                outcome);
        windowRunsOne();
        assertThat(heard).containsExactly(failure);
    }

    @Test
    void anErrorIsHeardAsAFailure() throws InterruptedException {
        runner.start(
                _ -> {
                    throw new OutOfMemoryError("in a test");
                },
                outcome);
        windowRunsOne();
        assertThat(heard).singleElement().isInstanceOf(Exception.class);
    }

    @Test
    void theWindowHearsOnlyTheLatestShare() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        runner.start(
                progress -> {
                    progress.at(0.1);
                    progress.at(0.2);
                    reported.countDown();
                    seen.await();
                    progress.at(0.3);
                    return "done";
                },
                outcome);
        reported.await();
        windowRunsOne();
        seen.countDown();
        windowRunsOne();
        windowRunsOne();
        assertThat(heard).containsExactly(0.2, 0.3, "done");
    }

    @Test
    void cancelledWorkEndsAtItsNextReportAndIsNotHeardOf() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        BlockingQueue<Exception> ended = new LinkedBlockingQueue<>();
        Running running =
                runner.start(
                        progress -> {
                            progress.at(0.1);
                            started.countDown();
                            cancelled.await();
                            try {
                                progress.at(0.2);
                            } catch (CancellationException e) {
                                ended.add(e);
                                throw e;
                            }
                            return "done";
                        },
                        outcome);
        started.await();
        running.cancel();
        cancelled.countDown();
        assertThat(ended.take()).isInstanceOf(CancellationException.class);
        windowRunsOne();
        assertThat(heard).isEmpty();
    }

    @Test
    void newsUnderWayWhenCancelledAreDropped() throws InterruptedException {
        Running running = runner.start(_ -> "done", outcome);
        Runnable news = window.take();
        running.cancel();
        news.run();
        assertThat(heard).isEmpty();
    }

    @Test
    void aDelayedActionRunsInTheWindowUnlessCancelled() throws InterruptedException {
        Running first = runner.after(Duration.ofMillis(1), () -> heard.add("first"));
        first.cancel();
        runner.after(Duration.ofMillis(2), () -> heard.add("second"));
        windowRunsOne();
        windowRunsOne();
        assertThat(heard).containsExactly("second");
        assertThat(window.poll(1, TimeUnit.MILLISECONDS)).isNull();
    }
}
