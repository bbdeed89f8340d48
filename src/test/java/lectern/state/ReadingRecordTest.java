package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRecordTest {
    private static final TextIdentity TEXT = TextIdentity.of("One\nTwo\n");
    private static final SectionKey A = new SectionKey(-1, 2, 0, 7);
    private static final SectionKey B = new SectionKey(3, 0, 1, 0);
    private static final KeptPlace PLACE =
            new KeptPlace(A, new LineAnchor("l", "b", "a", 1, 2), 3, 44, 0.25, 2);

    @TempDir private Path folder;

    private ReadingRecord kept() {
        return new DocumentStore(folder).load(TEXT).value().reading();
    }

    private void keep(java.util.function.UnaryOperator<ReadingRecord> change) {
        new DocumentStore(folder).update(TEXT, document -> document.withReading(change));
    }

    @Test
    void allOfItIsThereAtTheNextStart() {
        keep(
                record ->
                        record.withPlace(PLACE)
                                .withFolds(List.of(A), List.of())
                                .withRead(Map.of(A, -1L, B, 5L))
                                .withCounted(Map.of(B, false)));
        assertThat(kept())
                .isEqualTo(
                        new ReadingRecord(
                                PLACE, Set.of(A), Map.of(A, -1L, B, 5L), Map.of(B, false)));
    }

    @Test
    void twoWindowsKeepEachOthersFoldsAndSections() {
        keep(record -> record.withFolds(List.of(A), List.of()).withRead(Map.of(A, 1L)));
        keep(record -> record.withFolds(List.of(B), List.of()).withRead(Map.of(B, 2L)));
        keep(record -> record.withFolds(List.of(), List.of(A)).withRead(Map.of(A, 0L)));
        assertThat(kept().folded()).containsExactly(B);
        assertThat(kept().read()).isEqualTo(Map.of(B, 2L));
    }

    @Test
    void aDamagedPartSetsTheFileAside() throws IOException {
        keep(record -> record.withPlace(PLACE));
        Path file = folder.resolve("documents/" + TEXT.hash() + ".json");
        Files.writeString(file, Files.readString(file).replace("\"section\"", "\"sektion\""));
        Kept<DocumentRecord> kept = new DocumentStore(folder).load(TEXT);
        assertThat(kept.value()).isEqualTo(DocumentRecord.NONE);
        assertThat(kept.notice()).contains("damaged", ".json.damaged");
        assertThat(Files.exists(file)).isFalse();
    }
}
