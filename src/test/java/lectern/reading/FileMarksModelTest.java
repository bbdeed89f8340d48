package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lectern.document.Document;
import lectern.state.FileMarks;
import lectern.state.RecentFiles;
import lectern.text.DecodedText;
import org.junit.jupiter.api.Test;

class FileMarksModelTest {
    private static final String TEXT = "A Tale\n" + Parsed.PROSE + "Another line\n";

    private final FakeRunner loads = new FakeRunner();
    private final FakeRunner work = new FakeRunner();
    private final List<Integer> reached = new ArrayList<>();
    private String text = TEXT;
    private boolean missing;
    private FileMarks kept = FileMarks.NONE;
    private final ReaderSession session =
            new ReaderSession(
                    (source, _) -> load(source), loads, new FakeDelay(), RecentFiles.NONE);
    private final FileMarksModel marks =
            new FileMarksModel(session, work, () -> kept, change -> kept = change.apply(kept));

    private OpenDocument load(DocumentSource source) throws IOException {
        if (missing) {
            throw new IOException("It is not there.");
        }
        OpenDocument open = Parsed.of(text);
        DecodedText decoded = open.text().decoded();
        Document document = open.document();
        return OpenDocument.of(source.name(), source.location(), decoded, document);
    }

    private OpenDocument open(String file) {
        session.open(Path.of(file));
        loads.finish();
        return shown();
    }

    private OpenDocument shown() {
        return Objects.requireNonNull(session.documentProperty().get());
    }

    private void set(String letter, int offset) {
        assertThat(marks.set(letter, offset)).isTrue();
        work.finish();
    }

    @Test
    void aMarkOfTheFileThatIsOpenIsGoneToAtOnce() {
        open("a.txt");
        set("A", 9);
        assertThat(marks.go("A", reached::add)).isTrue();
        work.finish();
        assertThat(reached).containsExactly(9);
        assertThat(loads.started()).isEqualTo(1);
    }

    @Test
    void aMarkOfAnotherFileOpensItFirst() {
        open("a.txt");
        set("A", 9);
        open("b.txt");
        assertThat(marks.go("A", reached::add)).isTrue();
        loads.finish();
        assertThat(shown().text().name()).isEqualTo("a.txt");
        work.finish();
        assertThat(reached).containsExactly(9);
    }

    @Test
    void aFileThatCouldNotBeOpenedForAMarkGoesNowhereLater() {
        open("a.txt");
        set("A", 9);
        open("b.txt");
        missing = true;
        marks.go("A", reached::add);
        loads.finish();
        assertThat(session.notices().problemProperty().get()).isNotEmpty();
        missing = false;
        int before = work.started();
        open("a.txt");
        assertThat(work.started()).isEqualTo(before);
    }

    @Test
    void aPlaceFoundInATextThatIsNoLongerOpenIsNotGoneTo() {
        open("a.txt");
        set("A", 9);
        marks.go("A", reached::add);
        open("b.txt");
        work.finish();
        assertThat(reached).isEmpty();
    }

    @Test
    void aPlaceIsGoneToThoughTheTextWasStructuredAnewMeanwhile() {
        OpenDocument open = open("a.txt");
        set("A", 9);
        marks.go("A", reached::add);
        session.revise(open.revised(open.document(), ReaderEdits.NONE));
        work.finish();
        assertThat(reached).containsExactly(9);
    }

    @Test
    void marksMadeInAnotherWindowAreThere() {
        open("a.txt");
        set("A", 9);
        FileMarks made = kept;
        kept = FileMarks.NONE;
        assertThat(marks.marks()).isEmpty();
        kept = made;
        assertThat(marks.marks()).hasSize(1);
    }

    @Test
    void marksAreKeptAndListedWithTheirFiles() {
        open("a.txt");
        set("B", 9);
        set("A", 0);
        assertThat(kept.byLetter()).containsOnlyKeys("A", "B");
        assertThat(marks.marks())
                .extracting(ReaderMark::name, ReaderMark::words, ReaderMark::file)
                .first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple("A", "A Tale", "a.txt"));
        marks.remove("A");
        assertThat(kept.byLetter()).containsOnlyKeys("B");
    }

    @Test
    void aPlaceThatIsGoneIsSaid() {
        open("a.txt");
        set("A", TEXT.indexOf("Another"));
        text = "Nothing of it is left\n";
        marks.go("A", reached::add);
        open("b.txt");
        marks.go("A", reached::add);
        loads.finish();
        work.finish();
        assertThat(reached).isEmpty();
        assertThat(session.notices().noticeProperty().get())
                .startsWith("The place marked A cannot be found");
    }

    @Test
    void onlyFilesCanBeComeBackTo() {
        session.open(new DocumentSource.StandardInput());
        loads.finish();
        assertThat(marks.set("A", 0)).isFalse();
        assertThat(marks.go("A", reached::add)).isFalse();
    }
}
