package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStoreTest {
    private static final String TEXT = "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\n";
    private static final StructureEdit FIRST = edit("One", 1);
    private static final StructureEdit SECOND = edit("Two", 0);

    @TempDir private Path folder;
    private Path documents;
    private DocumentStore store;

    @BeforeEach
    void newStore() {
        documents = folder.resolve("documents");
        store = new DocumentStore(folder);
    }

    private static StructureEdit edit(String line, int level) {
        return new StructureEdit(new LineAnchor(line, "", "after \ud83d\ude00", 0, 1), level);
    }

    private static TextIdentity of(String text) {
        return TextIdentity.of(text);
    }

    private void keep(DocumentStore in, String text, StructureEdit edit) {
        in.update(of(text), d -> d.withEdits(List.of(), List.of(edit)));
    }

    private List<StructureEdit> kept(String text) {
        return new DocumentStore(folder).load(of(text)).value().edits();
    }

    private Path file() throws IOException {
        try (var files = Files.list(documents)) {
            return files.filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow();
        }
    }

    @Test
    void ofANewDocumentNothingIsKeptAndNothingWritten() {
        assertThat(kept(TEXT)).isEmpty();
        store.update(of(TEXT), d -> d);
        assertThat(documents.resolve(of(TEXT).hash() + ".json")).doesNotExist();
    }

    @Test
    void marksAreThereAtTheNextStartAlsoOfAnEditedText() {
        Mark mark = new Marks(TEXT).tie("a", TEXT.indexOf("Four") + 2);
        Mark bookmark = new Marks(TEXT).tie("", TEXT.indexOf("Six"));
        store.update(of(TEXT), d -> d.withMark(mark).withMark(bookmark));
        assertThat(new DocumentStore(folder).load(of(TEXT + "Nine\n")).value().marks())
                .containsExactly(mark, bookmark);
    }

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        keep(store, TEXT, FIRST);
        assertThat(kept(TEXT)).containsExactly(FIRST);
    }

    @Test
    void anEditedTextIsKnownAtOnceWhenItComesAgain() {
        keep(store, TEXT, FIRST);
        String edited = "Zero\n" + TEXT;
        assertThat(new DocumentStore(folder).loadUnchanged(of(edited))).isNull();
        keep(new DocumentStore(folder), edited, SECOND);
        Kept<DocumentRecord> kept =
                Objects.requireNonNull(new DocumentStore(folder).loadUnchanged(of(edited)));
        assertThat(kept.value().edits()).containsExactly(FIRST, SECOND);
        assertThat(new DocumentStore(folder).loadUnchanged(of(TEXT))).isEqualTo(kept);
    }

    @Test
    void aSignpostThatLeadsAstrayIsNotFollowed() throws IOException {
        keep(store, TEXT, FIRST);
        Path astray = documents.resolve(of("Quite\nother\n").hash() + ".at");
        Files.writeString(astray, file().getFileName().toString());
        assertThat(new DocumentStore(folder).loadUnchanged(of("Quite\nother\n"))).isNull();
        Files.writeString(astray, "nowhere.json\0");
        assertThat(new DocumentStore(folder).loadUnchanged(of("Quite\nother\n"))).isNull();
    }

    @Test
    void twoThreadsMayWriteOneDocument() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 20; i++) {
                StructureEdit edit = edit("Line " + i, 1);
                threads.execute(() -> keep(store, TEXT, edit));
            }
        }
        assertThat(kept(TEXT)).hasSize(20);
    }

    @Test
    void oneDocumentWaitsForNoOther() throws Exception {
        store.update(of(TEXT), d -> d);
        CountDownLatch changing = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow =
                    threads.submit(
                            () ->
                                    store.update(
                                            of(TEXT),
                                            d -> {
                                                changing.countDown();
                                                await(other);
                                                return d;
                                            }));
            await(changing);
            keep(store, "Quite\nother\n", FIRST);
            other.countDown();
            assertThat(slow.get(20, TimeUnit.SECONDS).notice()).isNull();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDocumentIsKnownAgainAfterSmallChanges() throws IOException {
        keep(store, TEXT, FIRST);
        String edited = "Zero\n" + TEXT;
        assertThat(kept(edited)).containsExactly(FIRST);
        keep(new DocumentStore(folder), edited, SECOND);
        assertThat(kept("Zero\nHalf\nQuarter\n" + edited.substring(0, 30)))
                .as("like what it has become")
                .containsExactly(FIRST, SECOND);
        assertThat(kept(TEXT)).as("as it was at first").containsExactly(FIRST, SECOND);
        assertThat(file()).as("the only one").exists();
    }

    @Test
    void anotherDocumentHasItsOwnRecord() {
        keep(store, TEXT, FIRST);
        keep(store, "Quite\nother\nlines\n", SECOND);
        assertThat(kept(TEXT)).containsExactly(FIRST);
        assertThat(kept("Quite\nother\nlines\n")).containsExactly(SECOND);
    }

    @Test
    void twoWindowsKeepEachOthersEdits() {
        DocumentStore other = new DocumentStore(folder);
        other.load(of(TEXT));
        keep(store, TEXT, FIRST);
        keep(other, TEXT, SECOND);
        store.update(of(TEXT), d -> d.withEdits(List.of(FIRST), List.of()));
        assertThat(kept(TEXT)).containsExactly(SECOND);
    }

    @Test
    void anotherLevelForALineReplacesTheFirst() {
        keep(store, TEXT, FIRST);
        keep(store, TEXT, new StructureEdit(FIRST.anchor(), 3));
        assertThat(kept(TEXT)).containsExactly(new StructureEdit(FIRST.anchor(), 3));
    }

    @Test
    void whatAnotherVersionAddedIsKept() throws IOException {
        keep(store, TEXT, FIRST);
        String json = Files.readString(file());
        Files.writeString(file(), json.replaceFirst("\\{", "{ \"place\": {\"line\": 7},"));
        keep(store, TEXT, SECOND);
        assertThat(file()).content().containsPattern("\"place\": \\{\\s+\"line\": 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 1, \"edits\"",
                "{\"version\": 1, \"edits\": [null]}",
                "{\"version\": 1, \"edits\": [{\"level\": 1}]}",
                "{\"version\": 1, \"edits\": [{\"line\": \"\", \"before\": \"\", \"after\": \"\","
                        + " \"level\": -1}]}",
                "{\"version\": 1, \"contents\": [{\"hash\": \"a\", \"sketch\": \"?\"}]}"
            })
    void aDamagedFileIsSetAsideAndReported(String content) throws IOException {
        keep(store, TEXT, FIRST);
        Path file = file();
        Files.writeString(file, content);
        Kept<DocumentRecord> kept = store.load(of(TEXT));
        assertThat(kept.value()).isEqualTo(DocumentRecord.NONE);
        assertThat(kept.notice()).contains("corrections", "damaged", file + ".damaged");
        assertThat(Path.of(file + ".damaged")).hasContent(content);
    }

    @Test
    void aNewerFileIsSetAsideAndReported() throws IOException {
        keep(store, TEXT, FIRST);
        Files.writeString(file(), "{\"version\": 2}");
        assertThat(store.load(of(TEXT)).notice()).contains("newer");
        keep(store, TEXT, SECOND);
        assertThat(kept(TEXT)).containsExactly(SECOND);
    }

    @Test
    void aDamagedFileOfAnotherDocumentIsLeftAlone() throws IOException {
        keep(store, TEXT, FIRST);
        Path file = file();
        Files.write(file, new byte[] {(byte) 0xff});
        assertThat(new DocumentStore(folder).load(of("Quite\nother\n")).notice()).isNull();
        assertThat(file).exists();
    }

    @Test
    void aHalfWrittenFileOfAKilledProcessDoesNoHarm() throws IOException {
        keep(store, TEXT, FIRST);
        Files.writeString(Path.of(file() + ".new"), "{\"vers");
        keep(store, TEXT, SECOND);
        assertThat(kept(TEXT)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aFolderThatCannotBeIsReportedAndDoesNotStop() throws IOException {
        Files.writeString(documents, "a file where the folder should be");
        Kept<DocumentRecord> kept =
                store.update(of(TEXT), d -> d.withEdits(List.of(), List.of(FIRST)));
        assertThat(kept.value().edits()).containsExactly(FIRST);
        assertThat(kept.notice())
                .startsWith("Place and corrections of this text could not be kept: ");
    }
}
