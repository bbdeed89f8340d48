package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import lectern.state.DocumentRecord;
import lectern.state.DocumentStore;
import lectern.state.Kept;
import lectern.state.KeptPlace;
import lectern.state.SectionKey;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is kept when a process is killed, and when two share the folder.
@Timeout(60)
class ProcessesTest {
    @TempDir private Path folder;

    private Kept<DocumentRecord> kept() {
        return new DocumentStore(folder).load(ReaderProcess.TEXT);
    }

    @RepeatedTest(3)
    void aKilledReaderLosesTheLastSecondAtMost(RepetitionInfo which) throws Exception {
        int last = 0;
        try (ReaderProcess reader = new ReaderProcess(folder, 1)) {
            while (last < 1200 + 170 * which.getCurrentRepetition()) {
                last = reader.step();
            }
            reader.kill();
            last = reader.lastStep(last);
        }
        Kept<DocumentRecord> kept = kept();
        KeptPlace place = Objects.requireNonNull(kept.value().reading().place());
        assertThat(kept.notice()).isNull();
        assertThat(last - place.offset()).isBetween(0, 1000);
    }

    @Test
    void twoProcessesKeepEachOthersChanges() throws Exception {
        int one = 0;
        int two = 0;
        try (ReaderProcess first = new ReaderProcess(folder, 1);
                ReaderProcess second = new ReaderProcess(folder, 2)) {
            while (one < 2500 || two < 2500) {
                one = first.step();
                two = second.step();
            }
            first.kill();
            second.kill();
        }
        Map<SectionKey, Long> read = kept().value().reading().read();
        for (int name = 1; name <= 2; name++) {
            long id = name;
            int most =
                    read.keySet().stream()
                            .filter(key -> key.title() == id)
                            .mapToInt(SectionKey::occurrence)
                            .max()
                            .orElse(0);
            for (int step = 0; step <= most; step++) {
                assertThat(read).containsKey(ReaderProcess.section(name, step));
            }
            assertThat(most).isGreaterThan(100);
        }
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
