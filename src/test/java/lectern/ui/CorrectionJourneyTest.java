package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import lectern.reading.Explanation;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reader with a keyboard who knows the structure better.
class CorrectionJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700);
        journey.parser.doubtful = List.of("Comes harbour harbour are", "Town and town book");
        journey.session.open(BOOK);
    }

    private int depth(String title) {
        return journey.reading().outline().rows().get(journey.rows().indexOf(title)).depth();
    }

    private static boolean barIsShown(FxRobot robot) {
        return robot.lookup(".revision").query().isVisible();
    }

    private static String bar(FxRobot robot) {
        Node bar = robot.lookup(".revision").query();
        return Stream.concat(
                        bar.lookupAll(".label").stream(),
                        bar.lookupAll(".button").stream().filter(Node::isVisible))
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("|"));
    }

    @Test
    void theListOfCorrectionsIsNoHigherThanItsRows(FxRobot robot) {
        journey.press(robot, "2", "G", "Ctrl+Shift+2", "Esc", "Ctrl+Shift+L");
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup(".correction-list").queryListView();
        assertThat(list.getItems()).hasSize(1);
        assertThat(list.getHeight()).isLessThan(4 * list.getFixedCellSize());
    }

    @Test
    void theHeadingOnScreenGetsAnotherLevelAndBack(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J");
        assertThat(depth("1.1 Opening Hours")).isEqualTo(2);
        journey.press(robot, "Ctrl+Shift+1");
        assertThat(depth("1.1 Opening Hours")).isEqualTo(1);
        assertThat(journey.section()).isEqualTo("1.1 Opening Hours");
        assertThat(bar(robot))
                .contains("“1.1 Opening Hours” is a heading of level 1.", "Undo  Ctrl+Z");
        assertThat(Explanation.ofHeading(journey.reading().document(), 2))
                .endsWith("Made a heading by you.");
        journey.press(robot, "Ctrl+Z");
        assertThat(depth("1.1 Opening Hours")).isEqualTo(2);
        journey.press(robot, "Esc");
        assertThat(barIsShown(robot)).isFalse();
    }

    @Test
    void whatWasCorrectedWhileWordsAreFoundIsUndoneThere(FxRobot robot) {
        journey.press(robot, "/");
        journey.press(robot, "carries that of".split(""));
        journey.press(robot, "Ctrl+Shift+3");
        assertThat(journey.rows()).hasSize(10);
        assertThat(bar(robot)).contains("Undo  Ctrl+Z");
        journey.press(robot, "Ctrl+Z");
        assertThat(journey.rows()).hasSize(9);
        assertThat(found(robot)).isEqualTo("carries that of");
        journey.press(robot, "x");
        assertThat(found(robot)).isEqualTo("carries that ofx");
        journey.press(robot, "Ctrl+Z");
        assertThat(found(robot)).as("no correction is told of").doesNotContain("x");
        assertThat(journey.rows()).hasSize(9);
    }

    private static String found(FxRobot robot) {
        return robot.lookup(".find-field").queryAs(TextField.class).getText();
    }

    @Test
    void promoteAndDemoteGoALevelAtATime(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "Ctrl+Shift+Right");
        assertThat(depth("1.1 Opening Hours")).as("though none is of level 2").isEqualTo(3);
        assertThat(bar(robot)).contains("level 3, under “1 The Office”.");
        journey.press(robot, "Ctrl+Shift+Left", "Ctrl+Shift+Left");
        assertThat(bar(robot)).contains("level 1");
        assertThat(depth("1.2 Keeping the Book")).isEqualTo(2);
    }

    @Test
    void aLineOfTheTextBecomesAHeadingAndTheReaderStaysOnIt(FxRobot robot) {
        journey.press(robot, "4", "G", "Ctrl+Down", "Ctrl+Down");
        int place = journey.page().topOffset();
        assertThat(journey.rows()).hasSize(9);
        journey.press(robot, "Ctrl+Shift+3");
        assertThat(journey.rows()).hasSize(10);
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.section()).startsWith("Carries that of taxes");
        journey.press(robot, "Ctrl+Shift+0");
        assertThat(journey.rows()).hasSize(9);
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void theSelectionSaysWhichLineIsMeant(FxRobot robot) {
        journey.press(robot, "4", "G", "V", "j", "o", "j", "Ctrl+Shift+2");
        assertThat(journey.rows()).hasSize(10);
        assertThat(journey.rows().get(4)).startsWith("Are comes small");
    }

    // "Carries that of" begins the second paragraph of 1.2.
    private int findMiddleOfScreen(FxRobot robot) {
        journey.press(robot, "4", "G", "/");
        journey.press(robot, "carries that of".split(""));
        journey.press(robot, "Enter", "Esc");
        int found = text().indexOf("Carries that of");
        assertThat(journey.page().topOffset()).isLessThan(found);
        assertThat(journey.page().bottomOffset()).isGreaterThan(found);
        return found;
    }

    private String text() {
        return journey.reading().document().document().text();
    }

    @Test
    void theLineThatWasFoundIsCorrectedAndNeverLeavesTheScreen(FxRobot robot) {
        int found = findMiddleOfScreen(robot);
        journey.press(robot, "Ctrl+Shift+3");
        assertThat(journey.rows().get(4)).startsWith("Carries that of taxes");
        assertThat(journey.section()).startsWith("Carries that of taxes");
        assertThat(journey.page().topOffset()).isEqualTo(found);
        journey.press(robot, "Ctrl+Shift+Left");
        assertThat(bar(robot)).startsWith("“Carries that of taxes").contains("level 2");
        journey.press(robot, "Ctrl+Shift+0");
        assertThat(journey.rows()).hasSize(9);
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(journey.page().topOffset()).isLessThanOrEqualTo(found);
    }

    @Test
    void theLineUnderTheRulerIsCorrectedAndTheRulerStaysOnIt(FxRobot robot) {
        journey.press(robot, "4", "G", "r", "Ctrl+Down", "Ctrl+Down");
        int ruled = journey.page().ruledOffset();
        assertThat(ruled).isGreaterThan(journey.page().topOffset());
        journey.press(robot, "Ctrl+Shift+3");
        assertThat(journey.rows().get(4)).startsWith("Carries that of taxes");
        assertThat(journey.page().ruledOffset()).isEqualTo(ruled);
        journey.press(robot, "Ctrl+Shift+0", "j");
        assertThat(journey.page().ruledOffset()).isGreaterThan(ruled);
    }

    @Test
    void deleteInTheOutlineTakesAHeadingAwayAndThenAllLikeIt(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j", "Delete");
        assertThat(journey.rows()).hasSize(8).doesNotContain("1.1 Opening Hours");
        assertThat(journey.outline().isFocused()).isTrue();
        assertThat(bar(robot)).contains("4 other lines look the same.", "Apply to all 5");
        journey.press(robot, "Ctrl+Shift+A");
        assertThat(journey.rows())
                .containsExactly(
                        "Handbook of a Small Harbour",
                        "1 The Office",
                        "2 Tax and Duties",
                        "3 Weather");
        journey.press(robot, "Esc");
        assertThat(barIsShown(robot)).isFalse();
        assertThat(journey.outline().isFocused()).isTrue();
        journey.press(robot, "Esc");
        assertThat(journey.page().isFocused()).isTrue();
        journey.press(robot, "Ctrl+Z", "Ctrl+Z");
        assertThat(journey.rows()).hasSize(9);
    }

    @Test
    void whatIsTakenBackHasTheCursorAndThePageAgain(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j", "Delete", "Ctrl+Z");
        assertThat(journey.cursor()).isEqualTo("1.1 Opening Hours");
        assertThat(journey.shown()).startsWith("1.1 Opening Hours");
    }

    @Test
    void foldsStayThroughACorrection(FxRobot robot) {
        journey.press(robot, "Tab", "H", "G", "Ctrl+Shift+2");
        assertThat(journey.rows())
                .containsExactly("Handbook of a Small Harbour", "1 The Office", "2 Tax and Duties");
    }

    @Test
    void candidatesAreShownLookedAtAndMadeHeadings(FxRobot robot) {
        journey.press(robot, "c");
        assertThat(journey.rows()).hasSize(11);
        journey.press(robot, "Tab", "G");
        assertThat(journey.rows().getLast()).startsWith("Town and town book");
        assertThat(journey.shown()).contains("Town and town book");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
        journey.press(robot, "Ctrl+Shift+2");
        assertThat(journey.cursor()).startsWith("Town and town book");
        assertThat(journey.rows()).hasSize(11);
        journey.press(robot, "k", "Enter");
        assertThat(journey.section()).isEqualTo("3.1 Storm Signals");
        assertThat(journey.shown()).contains("\nComes harbour");
        journey.press(robot, "c");
        assertThat(journey.rows()).hasSize(10);
    }

    @Test
    void whyALineIsNoHeadingIsToldOfTheLineThatIsMeant(FxRobot robot) {
        journey.press(robot, "c", "/");
        journey.press(robot, "town and town book".split(""));
        journey.press(robot, "Enter", "i");
        assertThat(robot.lookup(".info-card").query().getAccessibleText())
                .contains("3.1 Storm Signals", "Town and town book", "Not taken for a heading");
    }

    @Test
    void aCandidateIsDismissed(FxRobot robot) {
        journey.press(robot, "c", "Tab", "G", "Delete");
        assertThat(journey.rows()).hasSize(10);
        assertThat(journey.rows().getLast()).startsWith("Comes harbour");
    }

    @Test
    void correctionsAreListedAndTakenBack(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j", "Delete", "j", "j", "Delete");
        journey.press(robot, "Ctrl+Shift+L");
        assertThat(journey.editor.corrections()).hasSize(2);
        journey.press(robot, "j", "x");
        assertThat(journey.editor.corrections())
                .singleElement()
                .matches(c -> c.line().equals("1.1 Opening Hours"));
        journey.press(robot, "J", "Enter");
        assertThat(robot.lookup(".corrections").query().isVisible()).isFalse();
        assertThat(journey.shown()).startsWith("1.1 Opening Hours");
        journey.press(robot, "Ctrl+Shift+L", "Shift+Delete", "Esc");
        assertThat(journey.rows()).hasSize(9);
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void correctionsAreThereWhenTheFileIsOpenedAgain(FxRobot robot) {
        journey.press(robot, "Tab", "j", "Delete", "Esc", "Esc");
        journey.chosen = BOOK;
        journey.press(robot, "Ctrl+O");
        assertThat(journey.rows()).hasSize(8).doesNotContain("1 The Office");
        assertThat(barIsShown(robot)).isFalse();
    }

    @Test
    void theBarCanBeUsedWithTheMouseToo(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "Ctrl+Shift+0");
        robot.clickOn((Button b) -> b.getText().startsWith("Undo"));
        assertThat(journey.rows()).hasSize(9);
    }
}
