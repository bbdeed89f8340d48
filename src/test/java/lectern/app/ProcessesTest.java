package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.state.DocumentRecord;
import lectern.state.DocumentStore;
import lectern.state.Kept;
import lectern.state.KeptPlace;
import lectern.state.SectionKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is kept when a process is killed, and when two share the folder.
@Timeout(60)
class ProcessesTest {
    private static final int ENOUGH = 100;

    @TempDir private Path folder;

    private Kept<DocumentRecord> kept() {
        return new DocumentStore(folder).load(ReaderProcess.TEXT);
    }

    /// Returns the moment of the place that is kept by now, in the reader's milliseconds; -1 for
    /// none.
    private int keptMoment() {
        @Nullable KeptPlace place = kept().value().reading().place();
        return place == null ? -1 : place.offset();
    }

    @RepeatedTest(3)
    void whatAReaderHadKeptOutlivesItsKilling(RepetitionInfo which) throws Exception {
        int last = 0;
        int seen = -1;
        try (ReaderProcess reader = new ReaderProcess(folder, 1)) {
            for (int writes = 0; writes < which.getCurrentRepetition(); ) {
                last = reader.step();
                int now = keptMoment();
                writes += now > seen ? 1 : 0;
                seen = now;
            }
            reader.kill();
            last = reader.lastStep(last);
        }
        assertThat(kept().notice()).isNull();
        assertThat(keptMoment()).isBetween(seen, last);
    }

    @Test
    void twoProcessesKeepEachOthersChanges() throws Exception {
        try (ReaderProcess first = new ReaderProcess(folder, 1);
                ReaderProcess second = new ReaderProcess(folder, 2)) {
            while (mostOf(1) < ENOUGH || mostOf(2) < ENOUGH) {
                first.step();
                second.step();
            }
            first.kill();
            second.kill();
        }
        Map<SectionKey, Long> read = kept().value().reading().read();
        for (int name = 1; name <= 2; name++) {
            for (int step = 0; step <= mostOf(name); step++) {
                assertThat(read).containsKey(ReaderProcess.section(name, step));
            }
        }
    }

    /// Returns the last section that the process `name` is known to have read.
    private int mostOf(long name) {
        return kept().value().reading().read().keySet().stream()
                .filter(key -> key.title() == name)
                .mapToInt(SectionKey::occurrence)
                .max()
                .orElse(-1);
    }

    @Test
    void whatAKilledWriterLeftBehindIsNoObstacle() throws Exception {
        Files.createDirectories(folder.resolve("documents"));
        Path file = folder.resolve("documents/" + ReaderProcess.TEXT.hash() + ".json");
        Files.writeString(file.resolveSibling(file.getFileName() + ".new"), "{\"versi");
        new DocumentStore(folder)
                .update(
                        ReaderProcess.TEXT,
                        document ->
                                document.withReading(
                                        r ->
                                                r.withCounted(
                                                        Map.of(
                                                                ReaderProcess.section(1, 1),
                                                                false))));
        assertThat(kept().notice()).isNull();
        assertThat(kept().value().reading().counted()).hasSize(1);
    }
}
