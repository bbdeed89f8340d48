package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A reader who selects and copies, by keyboard alone.
class SelectionJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 500, ARTICLE);
    }

    private String selected() {
        return journey.page().textOf(journey.page().selectedSpan());
    }

    private static String copied(FxRobot robot) {
        AtomicReference<String> text = new AtomicReference<>("");
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    @Test
    void textIsSelectedFromTheTopOfTheScreenWordByWord(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Down", "v");
        assertThat(selected()).isEqualTo("Rubio");
        journey.press(robot, "w", "w", "w", "b", "l");
        assertThat(selected()).startsWith("Rubio’s back");
        journey.press(robot, "y");
        assertThat(copied(robot)).startsWith("Rubio’s back");
        int place = journey.page().topOffset();
        journey.press(robot, "j");
        assertThat(journey.page().topOffset()).as("j scrolls again").isGreaterThan(place);
    }

    @Test
    void whereWritingRunsFromTheRightArrowsSelectAsTheEyeSees(FxRobot robot) {
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        journey.press(robot, "2", "G", "Shift+Left", "Shift+Left", "Shift+Left");
        assertThat(selected()).isEqualTo("ما ");
        journey.press(robot, "Shift+Right");
        assertThat(selected()).isEqualTo("ما");
        journey.press(robot, "Esc", "v", "h");
        assertThat(selected()).isEqualTo("ما ");
    }

    @Test
    void linesAndParagraphsExtendAndEscLeavesThePlaceAsItWas(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Down");
        int place = journey.page().topOffset();
        journey.press(robot, "v", "j");
        int oneLine = selected().length();
        assertThat(oneLine).isBetween(40, 120);
        journey.press(robot, "j", "k");
        assertThat(selected()).hasSizeBetween(oneLine - 5, oneLine + 5);
        journey.press(robot, "}");
        assertThat(selected()).endsWith(".");
        journey.press(robot, "Esc");
        assertThat(journey.page().selectedSpan().isEmpty()).isTrue();
        assertThat(journey.page().topOffset()).isEqualTo(place);
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).startsWith("US Secretary");
    }

    // On the first screen, well under its top.
    private void find(FxRobot robot) {
        journey.press(robot, "2", "G", "/");
        journey.press(robot, "stakes of".split(""));
        journey.press(robot, "Enter");
    }

    @Test
    void whatWasFoundIsWhereSelectingStarts(FxRobot robot) {
        find(robot);
        journey.press(robot, "v");
        assertThat(selected()).isEqualTo("stakes");
        journey.press(robot, "Esc", "Shift+Right", "Shift+Right");
        assertThat(selected()).isEqualTo("st");
        journey.press(robot, "Esc", "V");
        assertThat(selected()).startsWith("The stakes of").endsWith(".").doesNotContain("\n");
    }

    @Test
    void theParagraphOfWhatWasFoundIsCopied(FxRobot robot) {
        find(robot);
        journey.press(robot, "y");
        assertThat(copied(robot)).startsWith("The stakes of");
    }

    @Test
    void wholeParagraphsAreSelected(FxRobot robot) {
        journey.press(robot, "3", "G", "V");
        assertThat(selected()).isEqualTo("Strategic Implications of Rubio-Wang Meeting");
        journey.press(robot, "j", "j");
        assertThat(selected().split("\n\n")).hasSize(3);
    }

    @Test
    void shiftAndArrowsSelectWithoutAnyMode(FxRobot robot) {
        journey.press(robot, "3", "G", "Ctrl+Down", "Shift+Right", "Shift+Right", "Shift+Right");
        assertThat(selected()).isEqualTo("The");
        journey.press(robot, "Shift+Down", "Shift+Left");
        assertThat(selected()).hasSizeGreaterThan(30);
        int place = journey.page().topOffset();
        // The first stops at the section's end.
        journey.press(robot, "Down", "Down");
        assertThat(journey.page().topOffset()).isGreaterThan(place);
    }

    @Test
    void theParagraphIsCopiedWhereNothingIsSelected(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Down", "Ctrl+C");
        assertThat(copied(robot)).startsWith("Rubio’s ").endsWith(".").doesNotContain("\n");
    }

    @Test
    void whereItStandsIsCopiedWithIt(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Down", "v", "Y");
        assertThat(copied(robot))
                .startsWith("Rubio\n\n— US Secretary of State Marco Rubio Meets")
                .endsWith(
                        "“The Diplomatic Balancing Act in Southeast Asia”, paragraph 1, "
                                + ARTICLE.getFileName());
        journey.press(robot, "Esc", "Ctrl+Shift+C");
        assertThat(copied(robot)).contains(".\n\n— ");
    }

    @Test
    void aSelectionBeyondTheScreenScrollsThePage(FxRobot robot) {
        journey.press(robot, "3", "G", "v", "G");
        int end = journey.page().selectedSpan().end();
        assertThat(journey.page().bottomOffset()).isGreaterThanOrEqualTo(end);
        journey.press(robot, "o", "g", "g");
        assertThat(journey.page().topOffset()).isEqualTo(journey.page().selectedSpan().start());
    }

    @Test
    void anotherSectionEndsTheSelecting(FxRobot robot) {
        journey.press(robot, "2", "G", "v", "J", "j");
        assertThat(journey.section()).startsWith("Strategic");
        assertThat(journey.page().selectedSpan().start())
                .as("j scrolls, and what is selected stays")
                .isEqualTo(
                        journey.reading().document().document().sections().get(1).span().start());
    }

    @Test
    void inOneLongTextTheSelectionStaysWhenThePageScrolls(FxRobot robot) {
        robot.interact(() -> journey.appearance.toggleContinuous());
        journey.press(robot, "3", "G", "j", "V");
        int place = journey.page().topOffset();
        journey.press(robot, "j", "j", "k");
        assertThat(journey.page().selectedSpan().of(text())).contains("The stakes of");
        assertThat(journey.page().topOffset()).isLessThanOrEqualTo(place);
    }

    private String text() {
        return journey.reading().document().document().text();
    }
}
