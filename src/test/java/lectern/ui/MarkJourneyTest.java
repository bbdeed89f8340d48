package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import lectern.reading.PaletteRow;
import lectern.reading.ReaderMark;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A reader who marks places, by keyboard alone.
class MarkJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 500, ARTICLE);
    }

    private int ribbons() {
        return journey.page().lookupAll(".page-ribbon").size();
    }

    private static List<String> rows(FxRobot robot) {
        ListView<PaletteRow> list = robot.lookup(".palette-list").queryListView();
        return list.getItems().stream().map(PaletteRow::title).toList();
    }

    private void openAgain(FxRobot robot, Path file) {
        journey.chosen = file;
        journey.press(robot, "Ctrl+O");
    }

    @Test
    void aLetterMarksAPlaceAndLeadsBackToTheLine(FxRobot robot) {
        journey.press(robot, "3", "G", "Ctrl+Down", "j", "j");
        int place = journey.page().topOffset();
        journey.press(robot, "m", "a", "5", "G");
        journey.press(robot, "QUOTE", "a");
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.page().lookupAll(".page-mark")).hasSize(1);
        journey.press(robot, "QUOTE", "QUOTE");
        assertThat(journey.section()).startsWith("Understanding");
        journey.press(robot, "BACK_QUOTE", "a");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void aLetterThatMarksNothingGoesNowhere(FxRobot robot) {
        journey.press(robot, "3", "G", "QUOTE", "z", "QUOTE", "Z");
        assertThat(journey.section()).startsWith("Strategic");
    }

    @Test
    void theLastParagraphIsSteppedToAndMarkedThoughThePageCannotScrollToIt(FxRobot robot) {
        journey.press(robot, "7", "G", "Ctrl+Down");
        String text = journey.reading().document().document().text();
        int last = text.lastIndexOf('\n', text.strip().length() - 1) + 1;
        for (int i = 0; i < 20 && journey.reading().navigator().meant() < last; i++) {
            journey.press(robot, "Ctrl+Down");
        }
        assertThat(journey.page().topOffset()).isLessThan(last);
        assertThat(journey.page().lookup(".page-pointer").isVisible()).isTrue();
        journey.press(robot, "Ctrl+D");
        assertThat(journey.marks.marksProperty().get())
                .extracting(ReaderMark::offset)
                .containsExactly(last);
    }

    @Test
    void whatWasFoundIsWhatIsMarked(FxRobot robot) {
        journey.press(robot, "2", "G", "/");
        journey.press(robot, "stakes of".split(""));
        journey.press(robot, "Enter", "m", "a", "Ctrl+D");
        String text = journey.reading().document().document().text();
        int found = text.indexOf("stakes of");
        assertThat(found).isGreaterThan(journey.page().topOffset());
        assertThat(journey.marks.marksProperty().get())
                .extracting(ReaderMark::offset)
                .containsExactly(text.indexOf("The stakes of"), found);
    }

    @Test
    void bookmarksGoOnAndOffAndAreThereAgainNextTime(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Down", "Ctrl+D");
        assertThat(ribbons()).isEqualTo(1);
        openAgain(robot, ARTICLE);
        journey.press(robot, "2", "G");
        assertThat(ribbons()).isEqualTo(1);
        journey.press(robot, "Ctrl+Down", "Ctrl+B");
        assertThat(ribbons()).isZero();
    }

    @Test
    void marksAreListedBySectionGoneToAndRemoved(FxRobot robot) {
        journey.press(
                robot, "2", "G", "Ctrl+D", "Ctrl+Down", "m", "a", "6", "G", "m", "b", "g", "g");
        journey.press(robot, "M");
        assertThat(rows(robot))
                .hasSize(5)
                .startsWith(
                        "The Diplomatic Balancing Act in Southeast Asia", "Start of the section")
                .endsWith("Key Takeaways", "Start of the section");
        journey.press(robot, "Delete");
        assertThat(rows(robot)).hasSize(4);
        journey.press(robot, "Down", "Down", "Enter");
        assertThat(journey.section()).isEqualTo("Key Takeaways");
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).startsWith("US Secretary");
    }

    @Test
    void aCapitalStandsUnderItsSectionWhereItLeadsIntoTheTextThatIsOpen(FxRobot robot) {
        journey.press(robot, "2", "G", "m", "A", "6", "G", "m", "b", "M");
        assertThat(rows(robot))
                .containsExactly(
                        "The Diplomatic Balancing Act in Southeast Asia",
                        "Start of the section",
                        "Key Takeaways",
                        "Start of the section");
        journey.press(robot, "Esc");
        openAgain(robot, BOOK);
        journey.press(robot, "M");
        assertThat(rows(robot)).containsExactly("The Diplomatic Balancing Act in Southeast Asia");
    }

    @Test
    void aMarkThatWasRemovedComesBack(FxRobot robot) {
        journey.press(robot, "3", "G", "m", "A", "2", "G", "Ctrl+D", "Ctrl+Down", "m", "a", "M");
        List<String> all = rows(robot);
        journey.press(robot, "Down", "Delete");
        assertThat(robot.lookup(".status-strip").queryAs(StatusBar.class).getText())
                .contains("Ctrl+Z");
        journey.press(robot, "Delete", "Delete", "Delete");
        assertThat(rows(robot)).isEmpty();
        journey.press(robot, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        assertThat(rows(robot)).isEqualTo(all);
        journey.press(robot, "Ctrl+Z", "Esc", "QUOTE", "a");
        assertThat(journey.marks.marksProperty().get()).hasSize(2);
        assertThat(journey.marks.files().marks()).hasSize(1);
    }

    @Test
    void whereThereAreNoMarksNothingIsSaidOfWhatKeysDoWithThem(FxRobot robot) {
        journey.press(robot, "M");
        assertThat(robot.lookup(".palette .sheet-hint").query().isVisible()).isFalse();
        journey.press(robot, "Esc", "Ctrl+D", "M");
        assertThat(robot.lookup(".palette .sheet-hint").query().isVisible()).isTrue();
        journey.press(robot, "Delete");
        assertThat(robot.lookup(".palette .sheet-hint").query().isVisible()).isFalse();
    }

    @Test
    void marksAreInTheGoToBoxToo(FxRobot robot) {
        journey.press(robot, "7", "G", "Ctrl+Down", "Ctrl+D", "g", "g", "t");
        int all = rows(robot).size();
        journey.press(robot, "Enter");
        assertThat(journey.section()).isEqualTo("Editor’s Note");
        journey.press(robot, "t", "Ctrl+D");
        assertThat(rows(robot)).hasSize(all - 1);
        journey.press(robot, "Esc", "M");
        assertThat(rows(robot)).isEmpty();
    }

    @Test
    void aCapitalLeadsIntoItsFileFromAnother(FxRobot robot) {
        journey.press(robot, "3", "G", "Ctrl+Down", "m", "A");
        int place = journey.page().topOffset();
        openAgain(robot, BOOK);
        assertThat(journey.section()).startsWith("Handbook");
        journey.press(robot, "QUOTE", "A");
        assertThat(journey.section()).startsWith("Strategic");
        assertThat(journey.page().topOffset()).isEqualTo(place);
        journey.press(robot, "g", "g", "QUOTE", "A");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void theCommandOfTheBoxAsksForItsLetter(FxRobot robot) {
        journey.press(robot, "3", "G", "t");
        journey.press(robot, "m", "a", "r", "k", "Space", "t", "h", "e", "Enter", "x");
        assertThat(journey.marks.find("x")).isNotNull();
    }
}
