package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import lectern.document.Document;
import lectern.parse.DocumentParser;
import lectern.parse.plain.PlainTextForms;
import lectern.parse.plain.PlainTextParser;
import lectern.state.DocumentRecord;
import lectern.state.LineAnchors;
import lectern.state.RecentFiles;
import lectern.state.StructureEdit;
import lectern.state.TextIdentity;
import lectern.text.DecodedText;
import lectern.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StructureEditorTest {
    private static final Path FILE = Path.of("a.txt");
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, so that in the end it was forgotten.\n";
    private static final String TEXT =
            "A Tale of the Town\n"
                    + PROSE
                    + "The First Morning\n"
                    + PROSE
                    + "The Second Evening\n"
                    + PROSE
                    + PROSE
                    + "The Third Midnight\n"
                    + PROSE;

    private final PlainTextParser parser = new PlainTextParser();
    private final FakeRunner runner = new FakeRunner();
    private final FakeRunner work = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private DocumentRecord kept = DocumentRecord.NONE;
    private String text = TEXT;
    private final ReaderSession session =
            new ReaderSession((_, _) -> load(), runner, new FakeDelay(), RecentFiles.NONE);
    private StructureEditor editor;

    private OpenDocument load() {
        ReaderEdits edits = ReaderEdits.recall(text, kept.edits());
        Document document = parser.parse(text, edits.corrections(), Progress.NONE);
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of(
                OpenText.of("a.txt", "a.txt", source), document, edits, DocumentRecord.NONE);
    }

    // Whatever the text is edited to, it is the same document.
    private void keep(TextIdentity text, UnaryOperator<DocumentRecord> change) {
        kept = change.apply(kept);
    }

    @BeforeEach
    void openTheText() {
        editor =
                new StructureEditor(session, parser, new PlainTextForms(), work, delay, this::keep);
        open(TEXT);
    }

    private void open(String newText) {
        text = newText;
        session.open(FILE);
        runner.finish();
    }

    private OpenDocument shown() {
        return Objects.requireNonNull(session.documentProperty().get());
    }

    private List<String> headings() {
        return shown().document().sections().stream()
                .skip(1)
                .map(s -> s.level() + " " + s.title())
                .toList();
    }

    private void set(String line, int level) {
        editor.setLevel(text.indexOf(line), level);
        work.finish();
    }

    private Revision said() {
        return Objects.requireNonNull(editor.revisionProperty().get());
    }

    @Test
    void theTextHasThreeSectionsAtFirst() {
        assertThat(headings())
                .containsExactly(
                        "1 The First Morning", "1 The Second Evening", "1 The Third Midnight");
        assertThat(editor.revisionProperty().get()).isNull();
    }

    @Test
    void aCorrectionIsShownWhenTheTextHasBeenReadAnew() {
        editor.setLevel(TEXT.indexOf("Second"), 2);
        assertThat(headings()).contains("1 The Second Evening");
        work.finish();
        assertThat(headings()).contains("2 The Second Evening");
        assertThat(said().said())
                .isEqualTo(
                        "“The Second Evening” is a heading of level 2, under “The First Morning”.");
    }

    @Test
    void titlesAreNamedWithoutTheirMarks() {
        String days = "# Notes\n\nWords.\n\n## Day one\n\nWe went.\n\n## Day two\n\nWe came.\n";
        open(days);
        set("## Day two", 2);
        assertThat(said().said()).startsWith("“Day two” is");
        set("## Day two", 3);
        assertThat(said().said()).isEqualTo("“Day two” is a heading of level 3, under “Day one”.");
        set("## Day two", 0);
        assertThat(said().said()).isEqualTo("“Day two” is body text.");
    }

    @Test
    void whatWasDoneIsSaidForAsLongAsItTakesToReadIt() {
        set("The First", 2);
        editor.undo();
        work.finish();
        assertThat(said().said()).isEqualTo("Undone.");
        delay.pass(3000);
        editor.undo();
        delay.pass(3000);
        assertThat(said().said()).startsWith("There is no correction");
        delay.pass(10_000);
        assertThat(editor.revisionProperty().get()).isNull();
    }

    @Test
    void anOfferAndAFailureStay() {
        set("The First", 2);
        assertThat(said().others()).isPositive();
        delay.pass(60_000);
        assertThat(said().others()).isPositive();
        DocumentParser failing =
                (_, _, _) -> {
                    throw new IllegalStateException();
                };
        editor =
                new StructureEditor(
                        session, failing, new PlainTextForms(), work, delay, this::keep);
        set("The Second", 2);
        delay.pass(60_000);
        assertThat(said().said()).startsWith("The text could not be read anew");
    }

    @Test
    void aCorrectionHoldsAtTheNextOpening() {
        set("The First", 0);
        set("It was", 3);
        List<String> before = headings();
        open(TEXT.replaceFirst("\n", "\nA sentence that stands above all but the title now.\n"));
        assertThat(headings()).isEqualTo(before);
    }

    @Test
    void whatCouldBeUndoneStillCanWhenTheFileWasReadAnew() {
        List<String> first = headings();
        set("The First", 0);
        List<String> second = headings();
        set("The Third", 2);
        text = TEXT.replaceFirst("\n", "\nA sentence that stands above all but the title now.\n");
        session.reload(() -> ReadingState.START);
        runner.finish();
        runner.finish();
        work.finish();
        editor.undo();
        work.finish();
        assertThat(headings()).isEqualTo(second);
        editor.undo();
        work.finish();
        assertThat(headings()).isEqualTo(first);
    }

    @Test
    void linesThatLookTheSameAreOffered() {
        set("The First", 2);
        assertThat(said().others()).isEqualTo(2);
        editor.applyToAll();
        work.finish();
        assertThat(headings()).allMatch(h -> h.startsWith("2 "));
        assertThat(said().said()).isEqualTo("2 more lines are headings of level 2.");
        assertThat(said().others()).isZero();
    }

    @Test
    void linesThatAreAsWantedAreNotOffered() {
        set("The First", 2);
        set("The Second", 2);
        assertThat(said().others()).isEqualTo(1);
    }

    @Test
    void undoGoesBackStepByStep() {
        List<String> first = headings();
        set("The First", 0);
        List<String> second = headings();
        editor.applyToAll();
        work.finish();
        assertThat(headings()).isEmpty();
        editor.undo();
        work.finish();
        assertThat(headings()).isEqualTo(second);
        editor.undo();
        work.finish();
        assertThat(headings()).isEqualTo(first);
        assertThat(said().undoable()).isFalse();
        editor.undo();
        assertThat(said().said()).isEqualTo("There is no correction to undo.");
        open(TEXT);
        assertThat(editor.corrections()).isEmpty();
    }

    @Test
    void quickKeysAreTakenTogether() {
        editor.setLevel(TEXT.indexOf("The First"), 2);
        editor.demote(TEXT.indexOf("The First"));
        editor.setLevel(TEXT.indexOf("The Third"), 0);
        assertThat(work.cancelled(0)).isTrue();
        work.finish();
        assertThat(headings()).containsExactly("3 The First Morning", "1 The Second Evening");
        assertThat(kept.edits()).hasSize(2);
    }

    @Test
    void promoteAndDemoteMoveAHeadingByOneLevel() {
        editor.demote(TEXT.indexOf("The First"));
        work.finish();
        editor.demote(TEXT.indexOf("The First"));
        work.finish();
        assertThat(headings()).contains("3 The First Morning");
        editor.promote(TEXT.indexOf("The First"));
        work.finish();
        assertThat(headings()).contains("2 The First Morning");
    }

    @Test
    void whatAHeadingComesToStandUnderIsSaid() {
        set("The Second", 3);
        assertThat(said().said())
                .isEqualTo(
                        "“The Second Evening” is a heading of level 3, under “The First Morning”.");
        set("The First", 2);
        assertThat(said().said()).isEqualTo("“The First Morning” is a heading of level 2.");
    }

    @Test
    void aHeadingCannotGoDeeperThanRowsCanShow() {
        set("The Second", StructureEditor.DEEPEST);
        editor.demote(TEXT.indexOf("The Second"));
        assertThat(said().said()).isEqualTo("Level 8 of “The Second Evening” is the deepest.");
        assertThat(headings()).contains("8 The Second Evening");
    }

    @Test
    void thatNothingElseLooksTheSameIsSaid() {
        editor.applyToAll();
        assertThat(said().said()).isEqualTo("No other line looks like one just corrected.");
    }

    @Test
    void thatNoLineIsNearlyAHeadingIsSaid() {
        assertThat(editor.lacksCandidates()).isTrue();
        assertThat(said().said()).isEqualTo("No other line is nearly a heading.");
    }

    @Test
    void theHighestLevelIsSaidToBeSo() {
        editor.promote(TEXT.indexOf("The First"));
        assertThat(said().said()).isEqualTo("“The First Morning” is a heading of level 1 already.");
        assertThat(work.started()).isZero();
    }

    @Test
    void promotedBodyTextBecomesAHeadingBesideItsOwn() {
        set("The Second", 2);
        editor.promote(TEXT.lastIndexOf("The Third") - 10);
        work.finish();
        assertThat(headings()).anyMatch(h -> h.startsWith("2 It was a long day"));
    }

    @Test
    void theTitleCanBeBodyTextOrAHeading() {
        set("A Tale", 0);
        assertThat(shown().document().title()).isEmpty();
        editor.undo();
        work.finish();
        editor.demote(0);
        work.finish();
        assertThat(headings()).startsWith("1 A Tale of the Town");
    }

    @Test
    void aBlankLineIsRefused() {
        open("Title\n\n" + PROSE);
        editor.setLevel(6, 1);
        assertThat(said().said()).isEqualTo("A blank line cannot be a heading.");
        assertThat(work.started()).isZero();
    }

    @Test
    void oneCorrectionCanBeTakenBack() {
        set("The First", 0);
        set("The Third", 0);
        editor.remove(editor.corrections().getFirst());
        work.finish();
        assertThat(headings()).containsExactly("1 The First Morning", "1 The Second Evening");
    }

    @Test
    void allCanBeTakenBackAndThatBeUndone() {
        set("The First", 0);
        set("The Third", 0);
        editor.reset();
        work.finish();
        assertThat(headings()).hasSize(3);
        assertThat(kept.edits()).isEmpty();
        editor.undo();
        work.finish();
        assertThat(headings()).containsExactly("1 The Second Evening");
        assertThat(editor.corrections()).hasSize(2);
    }

    @Test
    void correctionsWithoutPlaceAreListedAndKept() {
        set("The First", 0);
        open(TEXT.replace("The First Morning\n", "").replace("of the Town", "of it"));
        assertThat(editor.corrections()).singleElement().matches(c -> !c.isPlaced());
        assertThat(said().said()).startsWith("1 correction has no line in this text");
        set("The Third", 2);
        assertThat(editor.corrections())
                .extracting(Correction::line)
                .containsExactly("The Third Midnight", "The First Morning");
        open(TEXT);
        assertThat(headings()).containsExactly("1 The Second Evening", "2 The Third Midnight");
    }

    private void findKept(String line, int level) {
        String text = shown().document().text();
        SortedMap<Integer, StructureEdit> edits =
                LineAnchors.of(text).edits(Map.of(text.indexOf(line), level));
        ReaderEdits both = new ReaderEdits(edits, List.of()).with(shown().edits());
        Document document = parser.parse(text, both.corrections(), Progress.NONE);
        session.revise(shown().recalled(document, both, DocumentRecord.NONE));
    }

    @Test
    void aCorrectionUnderWayHoldsWithWhatIsFoundToBeKeptMeanwhile() {
        editor.setLevel(TEXT.indexOf("The First"), 2);
        findKept("The Third", 0);
        assertThat(headings()).containsExactly("1 The First Morning", "1 The Second Evening");
        work.finish();
        assertThat(headings()).containsExactly("2 The First Morning", "1 The Second Evening");
        assertThat(said().said()).isEqualTo("“The First Morning” is a heading of level 2.");
        assertThat(work.cancelled(0)).isTrue();
    }

    @Test
    void whatIsFoundToBeKeptIsNotUndone() {
        set("The First", 2);
        findKept("The Third", 0);
        assertThat(headings()).containsExactly("2 The First Morning", "1 The Second Evening");
        editor.undo();
        work.finish();
        assertThat(headings()).containsExactly("1 The First Morning", "1 The Second Evening");
    }

    @Test
    void anotherTextStartsAfresh() {
        set("The First", 0);
        editor.setLevel(TEXT.indexOf("The Second"), 0);
        open("Quite\nanother\ntext\n");
        assertThat(work.cancelled(1)).isTrue();
        editor.undo();
        assertThat(said().said()).isEqualTo("There is no correction to undo.");
    }
}
