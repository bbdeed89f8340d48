package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import lectern.state.DocumentRecord;
import lectern.state.FileMarks;
import lectern.state.Marks;
import lectern.state.RecentFiles;
import lectern.state.TextIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksModelTest {
    private static final String TEXT =
            "A Tale of the Town\n"
                    + Parsed.PROSE
                    + "The First Morning\n"
                    + "Other. "
                    + Parsed.PROSE;
    private static final int FIRST = TEXT.indexOf("The First");

    private final FakeRunner loads = new FakeRunner();
    private final FakeRunner work = new FakeRunner();
    // One document, whatever its text is.
    private DocumentRecord kept = DocumentRecord.NONE;
    private String text = TEXT;
    private final ReaderSession session =
            new ReaderSession((_, _) -> load(), loads, new FakeDelay(), RecentFiles.NONE);
    private final MarksModel marks =
            new MarksModel(
                    session,
                    work,
                    this::keep,
                    new FileMarksModel(session, work, () -> FileMarks.NONE, _ -> {}));

    private void keep(TextIdentity content, UnaryOperator<DocumentRecord> change) {
        kept = change.apply(kept);
    }

    private OpenDocument load() {
        OpenDocument parsed = Parsed.of(text);
        return parsed.recalled(parsed.document(), ReaderEdits.NONE, kept);
    }

    @BeforeEach
    void openTheText() {
        open(TEXT);
    }

    private void open(String now) {
        text = now;
        session.open(Path.of("a.txt"));
        loads.finish();
        work.finish();
    }

    private List<Integer> offsets() {
        return marks.marksProperty().get().stream().map(ReaderMark::offset).toList();
    }

    @Test
    void aMarkIsThereAtOnceAndAfterTheNextStart() {
        marks.set("a", FIRST + 4);
        assertThat(Objects.requireNonNull(marks.find("a")).words()).isEqualTo("First Morning");
        open(TEXT);
        assertThat(Objects.requireNonNull(marks.find("a")).offset()).isEqualTo(FIRST + 4);
        assertThat(marks.find("b")).isNull();
    }

    @Test
    void theLetterLeavesWhereItWas() {
        marks.set("a", 0);
        marks.set("b", 0);
        marks.set("a", FIRST);
        assertThat(offsets()).containsExactly(0, FIRST);
        open(TEXT);
        assertThat(offsets()).containsExactly(0, FIRST);
    }

    @Test
    void aBookmarkGoesOnAndOffItsParagraph() {
        int prose = TEXT.indexOf("Other.");
        assertThat(marks.toggleBookmark(prose + 50)).isTrue();
        assertThat(offsets()).containsExactly(prose);
        open(TEXT);
        assertThat(offsets()).containsExactly(prose);
        assertThat(marks.toggleBookmark(prose + 90)).isFalse();
        assertThat(offsets()).isEmpty();
        open(TEXT);
        assertThat(offsets()).isEmpty();
    }

    @Test
    void marksSurviveSmallEditsOfTheFile() {
        marks.set("a", FIRST);
        marks.toggleBookmark(TEXT.indexOf("Other."));
        String edited = "A Preface\n" + Parsed.PROSE.replace("long", "short") + TEXT;
        open(edited);
        assertThat(offsets())
                .containsExactly(edited.indexOf("The First"), edited.indexOf("Other."));
    }

    @Test
    void marksWithoutPlaceAreListedLastAndComeBack() {
        marks.set("a", FIRST);
        marks.set("b", 0);
        open("A Tale of the Town\n" + Parsed.PROSE);
        assertThat(offsets()).containsExactly(0, ReaderMark.NOWHERE);
        assertThat(marks.marksProperty().get().getLast().words()).isEqualTo("The First Morning");
        open(TEXT);
        assertThat(offsets()).containsExactly(0, FIRST);
    }

    @Test
    void aMarkIsRemovedAlsoWithoutPlace() {
        marks.set("a", FIRST);
        marks.set("b", 0);
        open("A Tale of the Town\n" + Parsed.PROSE);
        marks.remove(marks.marksProperty().get().getLast());
        assertThat(offsets()).containsExactly(0);
        open(TEXT);
        assertThat(offsets()).containsExactly(0);
        marks.remove(Objects.requireNonNull(marks.find("b")));
        open(TEXT);
        assertThat(offsets()).isEmpty();
    }

    @Test
    void whatIsMarkedBeforeTheKeptAreFoundIsNotLost() {
        marks.set("a", 0);
        marks.set("b", 5);
        session.open(Path.of("a.txt"));
        loads.finish();
        marks.set("a", FIRST);
        work.finish();
        assertThat(offsets()).containsExactly(5, FIRST);
    }

    @Test
    void marksThatAreFoundLateAreThereToo() {
        DocumentRecord known = kept.withMark(new Marks(TEXT).tie("a", FIRST));
        marks.set("b", 0);
        OpenDocument open = Objects.requireNonNull(session.documentProperty().get());
        session.revise(open.recalled(open.document(), ReaderEdits.NONE, known));
        work.finish();
        assertThat(offsets()).containsExactly(0, FIRST);
    }

    @Test
    void marksNotYetWrittenAreThereWhenTheFileIsReadAnew() {
        marks.set("a", FIRST);
        kept = DocumentRecord.NONE;
        text = "A Preface\n" + TEXT;
        session.reload(() -> ReadingState.START);
        loads.finish();
        loads.finish();
        work.finish();
        assertThat(offsets()).containsExactly(text.indexOf("The First"));
    }

    @Test
    void anotherTextHasItsOwn() {
        marks.set("a", FIRST);
        session.open(Path.of("a.txt"));
        loads.finish();
        assertThat(offsets()).isEmpty();
    }
}
