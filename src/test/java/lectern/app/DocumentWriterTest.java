package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.reading.FakeDelay;
import lectern.reading.FakeRunner;
import lectern.state.DocumentStore;
import lectern.state.LineAnchor;
import lectern.state.StructureEdit;
import lectern.state.TextIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {
    private static final TextIdentity ONE = TextIdentity.of("One\n");
    private static final TextIdentity OTHER = TextIdentity.of("Other\n");

    @TempDir private Path folder;
    private final FakeRunner runner = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private final List<String> notices = new ArrayList<>();

    private DocumentWriter writer() {
        return new DocumentWriter(new DocumentStore(folder), runner, delay, notices::add);
    }

    private static void sets(DocumentWriter writer, TextIdentity document, int level) {
        StructureEdit edit = new StructureEdit(new LineAnchor("A line", "", "", 0, 1), level);
        writer.change(document, kept -> kept.withEdits(List.of(), List.of(edit)));
    }

    private List<Integer> kept(TextIdentity document) {
        return new DocumentStore(folder)
                .load(document).value().edits().stream().map(StructureEdit::level).toList();
    }

    @Test
    void changesOfOneDocumentAreWrittenTogetherAndInOrder() {
        DocumentWriter writer = writer();
        sets(writer, ONE, 1);
        sets(writer, ONE, 2);
        delay.pass(250);
        runner.finish();
        assertThat(runner.started()).isEqualTo(1);
        assertThat(kept(ONE)).containsExactly(2);
    }

    @Test
    void documentsDoNotWaitForEachOther() {
        DocumentWriter writer = writer();
        sets(writer, ONE, 1);
        sets(writer, OTHER, 3);
        delay.pass(250);
        runner.finish(0);
        runner.finish(1);
        assertThat(kept(ONE)).containsExactly(1);
        assertThat(kept(OTHER)).containsExactly(3);
    }

    @Test
    void flushWritesAllAtOnce() {
        DocumentWriter writer = writer();
        sets(writer, ONE, 1);
        sets(writer, OTHER, 3);
        writer.flush();
        assertThat(kept(ONE)).containsExactly(1);
        assertThat(kept(OTHER)).containsExactly(3);
    }

    @Test
    void theReaderHearsOfADamagedFile() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/" + ONE.hash() + ".json"), "?");
        sets(writer(), ONE, 1);
        delay.pass(250);
        runner.finish();
        assertThat(notices).singleElement().asString().contains("damaged");
    }
}
