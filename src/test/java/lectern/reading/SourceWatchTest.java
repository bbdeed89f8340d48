package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lectern.parse.plain.PlainTextParser;
import lectern.state.DocumentRecord;
import lectern.state.LineAnchors;
import lectern.state.RecentFiles;
import lectern.state.StructureEdit;
import lectern.text.DecodedText;
import lectern.text.Progress;
import lectern.text.TextFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
    private static final String TEXT = "A Note\n\nSome words of it.\n";

    @TempDir private Path folder;
    private final FakeRunner loads = new FakeRunner();
    private final FakeRunner looks = new FakeRunner();
    private final ReaderSession session =
            new ReaderSession(new Loader(), loads, new FakeDelay(), RecentFiles.NONE);
    private Path file;
    private SourceWatch watch;
    private @Nullable Path watched;
    private Runnable touched = () -> {};
    private DocumentRecord known = DocumentRecord.NONE;
    private ReadingState at = ReadingState.START;

    private final class Loader implements DocumentLoader {
        @Override
        public OpenDocument load(DocumentSource source, Progress progress) throws Exception {
            return SourceWatchTest.load(source);
        }

        @Override
        public OpenDocument load(DocumentSource source, DocumentRecord kept, Progress progress)
                throws Exception {
            known = kept;
            return SourceWatchTest.load(source);
        }
    }

    private static OpenDocument load(DocumentSource source) throws Exception {
        DecodedText text =
                source instanceof DocumentSource.File(Path path)
                        ? TextFiles.read(path, Progress.NONE)
                        : new DecodedText(
                                TEXT,
                                StandardCharsets.UTF_8,
                                DecodedText.DecidedBy.STRICT_UTF_8,
                                0);
        return OpenDocument.of(
                source.name(),
                source.location(),
                text,
                new PlainTextParser()
                        .parse(text.text(), lectern.document.Corrections.NONE, Progress.NONE));
    }

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("note.txt");
        Files.writeString(file, TEXT);
        watch =
                new SourceWatch(
                        session,
                        looks,
                        (path, _, told) -> {
                            watched = path;
                            touched = told;
                            return () -> watched = null;
                        });
        session.open(file);
        loads.finish();
    }

    private void isTouched() {
        touched.run();
        looks.finish();
    }

    private @Nullable FileNews news() {
        return watch.newsProperty().get();
    }

    private OpenDocument shown() {
        return Objects.requireNonNull(session.documentProperty().get());
    }

    @Test
    void theFileThatIsOpenIsWatched() {
        assertThat(watched).isEqualTo(file);
        session.openBundled();
        loads.finish();
        assertThat(watched).isNull();
    }

    @Test
    void otherContentIsNews() throws IOException {
        Files.writeString(file, TEXT + "More.\n");
        isTouched();
        assertThat(news()).isEqualTo(new FileNews("note.txt has changed on disk.", true));
    }

    @Test
    void theSameContentWrittenAgainIsNone() throws IOException {
        Files.writeString(file, TEXT);
        isTouched();
        assertThat(news()).isNull();
    }

    @Test
    void aFileThatIsGoneIsOneClearSentenceAndTheTextStays() throws IOException {
        Files.delete(file);
        isTouched();
        FileNews gone = Objects.requireNonNull(news());
        assertThat(gone.sentence()).contains("note.txt does not exist.", "stays open");
        assertThat(gone.reloadable()).isFalse();
        assertThat(shown().document().text()).isEqualTo(TEXT);
        Files.writeString(file, TEXT);
        isTouched();
        assertThat(news()).isNull();
    }

    @Test
    void readingAnewShowsTheNewTextAndWhatChanged() throws IOException {
        Files.writeString(file, TEXT.replace("Some", "Other"));
        isTouched();
        session.reload(() -> at);
        loads.finish();
        loads.finish();
        assertThat(news()).isNull();
        assertThat(shown().document().text()).contains("Other words");
        assertThat(shown().changes().at(0)).isEqualTo("edited");
        assertThat(session.notices().passingNoticeProperty().get())
                .startsWith("Read anew: 1 edited.");
    }

    @Test
    void aReaderWhoReadsOnMeanwhileIsAtTheLineOfThen() throws IOException {
        String edited = "A line above all.\n" + TEXT;
        Files.writeString(file, edited);
        session.reload(() -> at);
        at = new ReadingState(TEXT.indexOf("Some"), 0, new BitSet(), Map.of(), Map.of());
        loads.finish();
        loads.finish();
        assertThat(shown().start().place()).isEqualTo(edited.indexOf("Some"));
    }

    @Test
    void aTextThatWasCorrectedMeanwhileIsReadAsItWasCorrected() throws IOException {
        Files.writeString(file, TEXT.replace("Some", "Other"));
        session.reload(() -> at);
        StructureEdit edit = LineAnchors.of(TEXT).edits(Map.of(8, 1)).get(8);
        ReaderEdits edits = new ReaderEdits(new TreeMap<>(Map.of(8, edit)), List.of());
        session.revise(shown().revised(shown().document(), edits));
        loads.finish();
        loads.finish();
        loads.finish();
        assertThat(known.edits()).containsExactly(edit);
        assertThat(shown().document().text()).contains("Other words");
    }

    @Test
    void readingAnewWithoutNeedChangesNothing() {
        OpenDocument before = shown();
        session.reload(() -> at);
        loads.finish();
        assertThat(shown()).isSameAs(before);
        assertThat(session.notices().passingNoticeProperty().get())
                .isEqualTo("note.txt has not changed.");
    }

    @Test
    void aFileThatCannotBeReadAnewLeavesTheTextOpen() throws IOException {
        Files.delete(file);
        OpenDocument before = shown();
        session.reload(() -> at);
        loads.finish();
        assertThat(shown()).isSameAs(before);
        assertThat(session.notices().problemProperty().get()).contains("does not exist");
    }

    @Test
    void whatWasPipedInCannotBeReadAgain() {
        session.open(new DocumentSource.StandardInput());
        loads.finish();
        session.reload(() -> at);
        assertThat(session.notices().passingNoticeProperty().get()).contains("cannot be read anew");
        assertThat(List.of(loads.started())).containsExactly(2);
    }
}
