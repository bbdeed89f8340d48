package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.command.Command;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
    private static final OpenDocument BOOK =
            Documents.of("Harbour\n The Office\n  Background\n The Tide\n  Background\n Été");
    private static final List<Path> FILES = List.of(Path.of("/texts/tide.txt"));
    private static final List<Command> COMMANDS = List.of(Command.NEXT_THEME, Command.FULL_SCREEN);

    private final FakeRunner runner = new FakeRunner();
    private final PaletteModel box =
            PaletteModel.ofEverything(BOOK, List.of(), FILES, COMMANDS, runner);
    private final List<Destination> gone = new ArrayList<>();

    private List<String> titles() {
        return box.rowsProperty().get().stream().map(PaletteRow::title).toList();
    }

    private void type(String words) {
        if (runner.started() == 1) {
            runner.finish();
        }
        box.type(words);
        runner.finish();
    }

    @Test
    void itOpensWithEverythingAtOnce() {
        assertThat(titles())
                .containsExactly(
                        "Harbour",
                        "The Office",
                        "Background",
                        "The Tide",
                        "Background",
                        "Été",
                        "tide.txt",
                        "Next theme",
                        "Full screen");
    }

    @Test
    void rowsThatFitAreOfferedBestFirst() {
        type("tide");
        assertThat(titles()).containsExactly("tide.txt", "The Tide");
        type("the t");
        assertThat(titles()).first().isEqualTo("The Tide");
    }

    @Test
    void aHeadingThatBeginsWithTheWordsGoesBeforeACommandThatHoldsThem() {
        PaletteModel rfc =
                PaletteModel.ofEverything(
                        Documents.of("Notes\n 10. Security Considerations"),
                        List.of(),
                        FILES,
                        List.of(Command.NEXT_SECTION),
                        runner);
        runner.finish();
        rfc.type("sec");
        runner.finish();
        assertThat(rfc.rowsProperty().get())
                .extracting(PaletteRow::title)
                .containsExactly("10. Security Considerations", "Next section");
    }

    @Test
    void caseAndAccentsDoNotCount() {
        type("ETE");
        assertThat(titles()).containsExactly("Été");
    }

    @Test
    void headingsOfOneTitleAreToldApartByWhatTheyStandUnder() {
        type("background");
        assertThat(box.rowsProperty().get())
                .extracting(PaletteRow::note)
                .containsExactly("The Office", "The Tide");
    }

    @Test
    void filesTellTheirFolderAndCommandsTheirTopic() {
        type("tide.txt");
        assertThat(box.rowsProperty().get().getFirst().note()).isEqualTo("/texts");
        type("full screen");
        assertThat(box.rowsProperty().get().getFirst())
                .isEqualTo(
                        new PaletteRow(
                                new Destination.Action(Command.FULL_SCREEN),
                                "Full screen",
                                "View"));
    }

    @Test
    void theChosenRowIsAccepted() {
        type("back");
        box.move(1);
        box.accept(gone::add);
        assertThat(gone).containsExactly(new Destination.Heading(4));
    }

    @Test
    void theChoiceStaysWithinTheRowsAndStartsAnewWithOthers() {
        box.move(100);
        assertThat(box.chosenProperty().get()).isEqualTo(8);
        box.move(-100);
        assertThat(box.chosenProperty().get()).isZero();
        box.move(3);
        type("back");
        assertThat(box.chosenProperty().get()).isZero();
    }

    @Test
    void acceptingWaitsForTheRowsOfWhatWasTyped() {
        runner.finish();
        box.type("tide");
        box.accept(gone::add);
        assertThat(gone).isEmpty();
        runner.finish();
        assertThat(gone).containsExactly(new Destination.RecentFile(FILES.getFirst()));
    }

    @Test
    void acceptingWaitsEvenForTheTitlesToBeReady() {
        box.type("office");
        box.accept(gone::add);
        runner.finish(0);
        runner.finish();
        assertThat(gone).containsExactly(new Destination.Heading(1));
    }

    @Test
    void nothingIsAcceptedWhereNothingFits() {
        type("xyzzy");
        box.accept(gone::add);
        assertThat(titles()).isEmpty();
        assertThat(gone).isEmpty();
    }

    @Test
    void withoutWordsEverythingIsOfferedAgain() {
        type("tide");
        box.type(" ");
        assertThat(titles()).hasSize(9);
    }

    @Test
    void rowsOfOlderWordsNeverCome() {
        runner.finish();
        box.type("tide");
        box.type("office");
        assertThat(runner.cancelled(1)).isTrue();
        runner.finish();
        assertThat(titles()).containsExactly("The Office");
    }

    @Test
    void closingEndsTheWork() {
        box.close();
        assertThat(runner.cancelled(0)).isTrue();
    }

    @Test
    void typedLettersAreMarkedInWhatIsShown() {
        type("tide");
        assertThat(box.marked("The Tide").stream()).containsExactly(4, 5, 6, 7);
        assertThat(box.marked("Straße").isEmpty()).isTrue();
    }

    @Test
    void thereMayBeNoDocument() {
        PaletteModel none = PaletteModel.ofEverything(null, List.of(), FILES, COMMANDS, runner);
        assertThat(none.rowsProperty().get()).hasSize(3);
    }

    @Test
    void sectionsAreKnownByTheirOrderWhereTheTextHasNoNumbers() {
        assertThat(box.isCounted()).isTrue();
        assertThat(PaletteModel.ofMarks(BOOK, List.of(), runner).isCounted()).isTrue();
        String under = "\n\n" + Parsed.PROSE + "\n\n";
        OpenDocument open = Parsed.of("Boats" + under + "1. Hulls" + under + "2. Sails" + under);
        assertThat(
                        PaletteModel.ofEverything(open, List.of(), List.of(), List.of(), runner)
                                .isCounted())
                .isFalse();
    }

    private static ReaderMark mark(String name, int section, int within) {
        int offset = section * Documents.SECTION_LENGTH + within;
        return ReaderMark.at(BOOK, name, offset, null);
    }

    private static ReaderMark lost(String name) {
        return new ReaderMark(name, ReaderMark.NOWHERE, "gone words", "", null);
    }

    @Test
    void marksAreOfferedFirstWithTheirSections() {
        PaletteModel some =
                PaletteModel.ofEverything(
                        BOOK, List.of(mark("a", 3, 10), lost("b")), List.of(), List.of(), runner);
        assertThat(some.rowsProperty().get().subList(0, 2))
                .extracting(PaletteRow::note)
                .containsExactly("The Tide", "not in this text now");
        some.accept(gone::add);
        assertThat(gone).containsExactly(new Destination.Marked(mark("a", 3, 10)));
    }

    @Test
    void theListOfMarksHasThemUnderTheirHeadingsAndThoseWithoutPlaceLast() {
        PaletteModel list =
                PaletteModel.ofMarks(
                        BOOK,
                        List.of(
                                mark("", 1, 0),
                                mark("a", 1, 50),
                                mark("b", 3, 0),
                                lost("c"),
                                new ReaderMark(
                                        "D", ReaderMark.NOWHERE, "elsewhere", "d.txt", null)),
                        runner);
        assertThat(list.rowsProperty().get())
                .extracting(PaletteRow::to)
                .satisfies(
                        rows -> {
                            assertThat(rows).hasSize(7);
                            assertThat(rows.get(0)).isEqualTo(new Destination.Heading(1));
                            assertThat(rows.get(3)).isEqualTo(new Destination.Heading(3));
                        });
        assertThat(list.rowsProperty().get().subList(5, 7))
                .extracting(PaletteRow::note)
                .containsExactly("not in this text now", "d.txt");
    }

    @Test
    void inTheListOfMarksOnlyMarksAreChosen() {
        PaletteModel list =
                PaletteModel.ofMarks(
                        BOOK, List.of(mark("a", 1, 50), mark("b", 3, 0), mark("c", 3, 50)), runner);
        assertThat(list.chosenProperty().get()).isEqualTo(1);
        runner.finish();
        assertThat(list.chosenProperty().get()).isEqualTo(1);
        list.move(1);
        assertThat(list.chosenProperty().get()).isEqualTo(3);
        list.move(-1);
        assertThat(list.chosenProperty().get()).isEqualTo(1);
        list.move(-1);
        assertThat(list.chosenProperty().get()).isEqualTo(1);
        list.move(100);
        assertThat(list.chosenProperty().get()).isEqualTo(4);
        list.choose(2);
        assertThat(list.chosenProperty().get()).isEqualTo(3);
    }

    @Test
    void whatIsChosenWhileRowsAreLateIsChosenAmongThem() {
        runner.finish();
        box.type("back");
        box.choose(1);
        runner.finish();
        assertThat(box.chosenProperty().get()).isEqualTo(1);
        type("ba");
        assertThat(box.chosenProperty().get()).isZero();
    }

    @Test
    void aMarkAtAHeadingDoesNotSayItsTitleTwice() {
        OpenDocument open =
                Parsed.of("Bread\n\n1. Flour\n\n" + Parsed.PROSE + "\n2. Water\n\n" + Parsed.PROSE);
        int heading = open.document().text().indexOf("1. Flour");
        List<ReaderMark> marks = List.of(ReaderMark.at(open, "", heading, null));
        PaletteModel all = PaletteModel.ofEverything(open, marks, List.of(), List.of(), runner);
        assertThat(all.rowsProperty().get().getFirst().title()).isEqualTo("1. Flour");
        assertThat(all.rowsProperty().get().getFirst().note()).isEmpty();
        assertThat(PaletteModel.ofMarks(open, marks, runner).rowsProperty().get())
                .extracting(PaletteRow::title)
                .containsExactly("1. Flour", "Start of the section");
    }
}
