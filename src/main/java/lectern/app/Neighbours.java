package lectern.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lectern.reading.Delay;
import lectern.reading.DocumentSource;
import lectern.reading.TaskRunner;
import lectern.state.InstanceSocket;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// The other processes of Lectern that a reader starts: the first shows what the later are given.
final class Neighbours implements Closeable {
    /// A start is not to wait for this.
    static final Duration SETTLED = Duration.ofSeconds(1);

    private static final int PATIENCE_SECONDS = 3;

    private final Path socket;
    private volatile @Nullable InstanceSocket listening;

    /// @param socket where they meet
    Neighbours(Path socket) {
        this.socket = socket;
    }

    /// Asks the process that runs to show `sources`.
    ///
    /// @return why some of them are not shown, a sentence each; null if there is no process that
    ///   can
    @Nullable List<String> take(List<DocumentSource> sources) {
        if (!InstanceSocket.isThere(socket)
                || sources.stream().anyMatch(DocumentSource.StandardInput.class::isInstance)) {
            return null;
        }
        CompletableFuture<@Nullable List<String>> answer =
                CompletableFuture.supplyAsync(() -> InstanceSocket.ask(socket, names(sources)));
        return answer.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static List<String> names(List<DocumentSource> sources) {
        return sources.stream().map(DocumentSource::location).toList();
    }

    private static DocumentSource source(String name) {
        return name.isEmpty()
                ? new DocumentSource.Bundled()
                : new DocumentSource.File(Path.of(name));
    }

    /// Shows what later processes are given. Where the system has no way to be asked, each start is
    /// a process of its own.
    ///
    /// @param opener is asked on the windows' thread
    void listen(TaskRunner runner, Delay delay, Opener opener) {
        // The next start would ask in vain, which takes it a while.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        delay.after(
                SETTLED,
                () ->
                        runner.start(
                                _ -> InstanceSocket.listen(socket),
                                outcome(
                                        heard -> {
                                            listening = heard;
                                            next(heard, runner, opener);
                                        },
                                        () -> {})));
    }

    /// Shows what is asked for.
    @FunctionalInterface
    interface Opener {
        /// @param settled takes why some of `sources` are not shown, a sentence each, when all are
        ///   shown that can be
        /// @return false if none can be any more
        boolean open(List<DocumentSource> sources, Consumer<List<String>> settled);
    }

    private void next(InstanceSocket heard, TaskRunner runner, Opener opener) {
        runner.start(
                _ -> heard.next(),
                outcome(
                        request -> {
                            next(heard, runner, opener);
                            answer(request, runner, opener);
                        },
                        () -> {}));
    }

    private static void answer(InstanceSocket.Request request, TaskRunner runner, Opener opener) {
        runner.start(
                _ -> request.files().stream().map(Neighbours::source).toList(),
                outcome(
                        sources -> {
                            if (!opener.open(sources, request::answer)) {
                                request.refuse();
                            }
                        },
                        request::refuse));
    }

    private static <T> TaskRunner.Outcome<T> outcome(Consumer<T> done, Runnable failed) {
        return new TaskRunner.Outcome<>(Progress.NONE, done, _ -> failed.run());
    }

    private void end() {
        try {
            close();
        } catch (IOException e) {
            // The next start overcomes what is left.
        }
    }

    /// Can be asked no more.
    @Override
    public void close() throws IOException {
        InstanceSocket heard = listening;
        if (heard != null) {
            heard.close();
        }
    }
}
