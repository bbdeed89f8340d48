package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.state.RecentFiles;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final Path GOOD = Path.of("/books/a.txt");
    private static final Path BAD = Path.of("/books/bad.txt");

    private final FakeRunner runner = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private final ReaderSession session =
            new ReaderSession(ArrivalTest::load, runner, delay, RecentFiles.NONE);
    private final List<String> told = new ArrayList<>();

    private static OpenDocument load(DocumentSource source, Progress progress) throws IOException {
        if (source.name().equals("bad.txt")) {
            throw new IOException("bad.txt is a folder.");
        }
        return Documents.of("Title\n One");
    }

    private void await(Path file) {
        session.open(file);
        Arrival.await(session, () -> told.add("here"), told::add);
    }

    @Test
    void aTextIsHereWhenItHasCome() {
        await(GOOD);
        assertThat(told).isEmpty();
        runner.finish();
        assertThat(told).containsExactly("here");
    }

    @Test
    void aTextThatIsThereAlreadyIsHereAtOnce() {
        session.open(GOOD);
        runner.finish();
        Arrival.await(session, () -> told.add("here"), told::add);
        assertThat(told).containsExactly("here");
    }

    @Test
    void aTextThatIsLongInComingIsHere() {
        await(GOOD);
        delay.pass(200);
        assertThat(told).containsExactly("here");
        runner.finish();
        assertThat(told).hasSize(1);
    }

    @Test
    void aTextThatFailsIsNeverHere() {
        await(BAD);
        runner.finish();
        assertThat(told).containsExactly("bad.txt is a folder.");
        session.open(GOOD);
        runner.finish();
        assertThat(told).hasSize(1);
    }

    @Test
    void whatFailedInAWindowWithATextDoesNotHideIt() {
        session.open(GOOD);
        runner.finish();
        session.open(BAD);
        runner.finish();
        Arrival.await(session, () -> told.add("here"), told::add);
        assertThat(told).containsExactly("here");
    }
}
