package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.reading.FakeDelay;
import lectern.reading.FakeRunner;
import lectern.state.State;
import lectern.state.StateStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateWriterTest {
    @TempDir private Path folder;
    private final FakeRunner runner = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private final List<String> notices = new ArrayList<>();
    private StateStore store;
    private StateWriter<State> writer;

    @BeforeEach
    void newWriter() {
        store = new StateStore(folder);
        writer =
                new StateWriter<>(
                        change -> store.update(change).notice(), runner, delay, notices::add);
    }

    private void sets(double textSize) {
        writer.change(
                s -> s.withSettings(s.settings().withType(s.settings().type().withSize(textSize))));
    }

    private double kept() {
        return store.load().value().settings().type().size();
    }

    @Test
    void changesAreWrittenTogetherAMomentLater() {
        sets(20);
        sets(22);
        writer.change(s -> s.withSettings(s.settings().withTheme("dark")));
        delay.pass(249);
        assertThat(runner.started()).isZero();
        delay.pass(1);
        assertThat(runner.started()).isEqualTo(1);
        runner.finish();
        assertThat(kept()).isEqualTo(22);
        assertThat(store.load().value().settings().theme()).isEqualTo("dark");
    }

    @Test
    void aChangeMadeDuringAWriteFollowsIt() {
        sets(20);
        delay.pass(250);
        sets(30);
        delay.pass(250);
        assertThat(runner.started()).isEqualTo(1);
        runner.finish();
        delay.pass(250);
        runner.finish();
        assertThat(kept()).isEqualTo(30);
    }

    @Test
    void flushWritesAtOnceAndOnce() {
        sets(20);
        writer.flush();
        assertThat(kept()).isEqualTo(20);
        delay.pass(250);
        assertThat(runner.started()).isZero();
    }

    @Test
    void theReaderHearsOfADamagedFile() throws IOException {
        Files.writeString(folder.resolve("state.json"), "?");
        sets(20);
        delay.pass(250);
        runner.finish();
        assertThat(notices).singleElement().asString().contains("damaged");
    }

    @Test
    void flushWritesWhatAWriteUnderWayHasNotTakenYet() {
        sets(20);
        delay.pass(250);
        assertThat(runner.started()).isEqualTo(1);
        writer.flush();
        assertThat(kept()).isEqualTo(20);
    }

    @Test
    void whatFlushWroteIsNotWrittenOverByAWriteThatWasUnderWay() {
        sets(20);
        delay.pass(250);
        writer.flush();
        sets(30);
        writer.flush();
        runner.finish();
        assertThat(kept()).isEqualTo(30);
    }
}
