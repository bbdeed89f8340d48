package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.reading.Delay;
import lectern.reading.DocumentSource;
import lectern.state.InstanceSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class NeighboursTest {
    private static final DocumentSource FILE = new DocumentSource.File(Path.of("/texts/a.txt"));
    private static final DocumentSource ARTICLE = new DocumentSource.Bundled();
    private static final Delay AT_ONCE =
            (_, action) -> {
                action.run();
                return () -> {};
            };

    @TempDir private Path folder;
    private final BackgroundRunner runner = new BackgroundRunner(Runnable::run);
    private final BlockingQueue<List<DocumentSource>> shown = new LinkedBlockingQueue<>();
    private List<String> refused = List.of();
    private Path socket;
    private Neighbours first;
    private Neighbours second;

    @BeforeEach
    void meet() {
        socket = folder.resolve("s");
        first = new Neighbours(socket);
        second = new Neighbours(socket);
    }

    @AfterEach
    void close() throws IOException {
        first.close();
    }

    private void firstListens(boolean shows) throws IOException {
        first.listen(
                runner,
                AT_ONCE,
                (sources, settled) -> {
                    shown.add(sources);
                    if (shows) {
                        settled.accept(refused);
                    }
                    return shows;
                });
        while (!InstanceSocket.isThere(socket)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theFirstStartHasNobodyToAsk() {
        assertThat(second.take(List.of(FILE))).isNull();
    }

    @Test
    void theFirstShowsWhatTheLaterAreGiven() throws IOException, InterruptedException {
        firstListens(true);
        assertThat(second.take(List.of(FILE, FILE))).isEmpty();
        assertThat(second.take(List.of(ARTICLE))).isEmpty();
        assertThat(shown.poll(10, TimeUnit.SECONDS)).containsExactly(FILE, FILE);
        assertThat(shown.poll(10, TimeUnit.SECONDS)).containsExactly(ARTICLE);
    }

    @Test
    void whereTheFirstCannotTheLaterDoesItItself() throws IOException {
        firstListens(false);
        assertThat(second.take(List.of(FILE))).isNull();
    }

    @Test
    void theLaterIsToldWhyAFileIsNotShown() throws IOException {
        refused = List.of("There is no file /texts/a.txt.");
        firstListens(true);
        assertThat(second.take(List.of(FILE))).isEqualTo(refused);
    }

    @Test
    void standardInputIsReadByTheProcessThatHasIt() throws IOException {
        firstListens(true);
        assertThat(second.take(List.of(new DocumentSource.StandardInput()))).isNull();
        assertThat(shown).isEmpty();
    }

    @Test
    void nothingIsLeftWhenTheFirstEnds() throws IOException {
        firstListens(true);
        assertThat(second.take(List.of(FILE))).isEmpty();
        first.close();
        assertThat(socket).doesNotExist();
        assertThat(second.take(List.of(FILE))).isNull();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends processes as a crash does")
    void nothingIsLeftWhenTheSystemEndsTheFirst() throws IOException, InterruptedException {
        Process process = ListeningProcess.start(socket);
        assertThat(socket).exists();

        process.destroy();
        process.waitFor();

        assertThat(socket).doesNotExist();
    }

    @Test
    void whatACrashLeftIsOvercome() throws IOException {
        Files.writeString(socket, "");
        assertThat(second.take(List.of(FILE))).isNull();
    }
}
