package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reader with a keyboard and a book of nested sections, one of them long.
class ReadingJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    private void goToTheLongSection(FxRobot robot) {
        journey.press(robot, "4", "G");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void lookingAboutInTheOutlineLosesNothing(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Space", "Space", "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "Tab", "j", "j", "j");
        assertThat(journey.cursor()).isEqualTo("2.2 Duties on Fish");
        assertThat(journey.page().topOffset()).isGreaterThan(place);
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        journey.press(robot, "Esc");
        assertThat(journey.page().topOffset()).isEqualTo(place);

        journey.press(robot, "Tab", "j", "Enter");
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        journey.press(robot, "Alt+Left");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void aLookLeavesTheHistoryEmpty(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j", "Esc", "Alt+Left");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
    }

    @Test
    void readingKeysMoveTheTextWhileTheOutlineHasTheFocus(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Tab");
        int place = journey.page().topOffset();
        journey.press(robot, "Space");
        assertThat(journey.page().topOffset()).isGreaterThan(place);
        journey.press(robot, "Ctrl+PgDn");
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        assertThat(journey.cursor()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void pagingDownAndUpReturnsToTheSameLine(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Space", "j", "j", "j");
        int place = journey.page().topOffset();
        for (String[] pair :
                new String[][] {{"Space", "Shift+Space"}, {"PgDn", "PgUp"}, {"f", "b"}}) {
            journey.press(robot, pair[0]);
            assertThat(journey.page().topOffset()).as(pair[0]).isGreaterThan(place);
            journey.press(robot, pair[1]);
            assertThat(journey.page().topOffset()).as(pair[1]).isEqualTo(place);
        }
    }

    @Test
    void halfAScreenIsLessThanAScreen(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "d");
        int half = journey.page().topOffset();
        journey.press(robot, "u", "Space");
        assertThat(half).isGreaterThan(place).isLessThan(journey.page().topOffset());
    }

    @Test
    void spaceAtTheEndShowsTheNextSectionBelowTheLastTwoLines(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "End");
        String last = journey.shown().replaceFirst("\\s*Next: .*", "");
        journey.press(robot, "Space");
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        assertThat(journey.shown())
                .contains(last.substring(last.length() - 40))
                .contains("2 Tax and Duties")
                .doesNotContain(last);
    }

    @Test
    void aLineBeyondTheEndStopsAtTheLineThatNamesTheNextSection(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "End", "j");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(next(robot).isUnderline()).isTrue();
        journey.press(robot, "k");
        assertThat(next(robot).isUnderline()).isFalse();
        journey.press(robot, "j", "Down", "j");
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        assertThat(next(robot).isUnderline()).isFalse();
    }

    private static Text next(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup((Text text) -> text.getText().startsWith("Next: ")).query();
    }

    @Test
    void aHeldKeyPausesWhereASectionEnds(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "End", "k", "k", "k");
        for (int i = 0; i < 8; i++) {
            hold(robot, "j");
        }
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        for (int i = 0; i < 30; i++) {
            hold(robot, "j");
        }
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
    }

    private void hold(FxRobot robot, String key) {
        journey.now -= 970;
        journey.press(robot, key);
    }

    @Test
    void sectionsAreSteppedByLetterChordAndCount(FxRobot robot) {
        journey.press(robot, "J", "Ctrl+PgDn", "Alt+Down");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        journey.press(robot, "K", "Ctrl+PgUp", "Alt+Up");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
        journey.press(robot, "3", "J");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        journey.press(robot, "G");
        assertThat(journey.section()).isEqualTo("3.1 Storm Signals");
        journey.press(robot, "g", "g");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
    }

    @Test
    void bracketsStepOverChildren(FxRobot robot) {
        journey.press(robot, "J", "]");
        assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        journey.press(robot, "[");
        assertThat(journey.section()).isEqualTo("1 The Office");
    }

    @Test
    void theFilterKeepsAncestorsAndTheCurrentRowAndEscRestoresTheFolds(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Tab", "h", "h");
        List<String> folded = journey.rows();
        assertThat(folded).doesNotContain("1.1 Opening Hours");
        journey.press(robot, "/", "t", "a", "x");
        assertThat(journey.rows())
                .containsExactly(
                        "Handbook of a Small Harbour",
                        "1 The Office",
                        "1.2 Keeping the Book",
                        "2 Tax and Duties",
                        "2.1 Income Tax");
        journey.press(robot, "Esc");
        assertThat(journey.rows()).isEqualTo(folded);
    }

    @Test
    void enterInTheFilterReadsWhatWasFound(FxRobot robot) {
        journey.press(robot, "Tab", "/", "s", "t", "o", "r", "m", "Enter");
        assertThat(journey.section()).isEqualTo("3.1 Storm Signals");
        assertThat(journey.page().isFocused()).isTrue();
        assertThat(journey.rows()).hasSize(9);
    }

    @Test
    void levelsFoldAndUnfold(FxRobot robot) {
        journey.press(robot, "Tab", "z", "1");
        assertThat(journey.rows()).hasSize(4);
        journey.press(robot, "z", "R");
        assertThat(journey.rows()).hasSize(9);
        journey.press(robot, "z", "M", "L");
        assertThat(journey.rows()).hasSize(9);
    }

    @Test
    void leftAndRightGoIntoTheOutlineAndOutOfItAgain(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Left");
        assertThat(journey.outline().isFocused()).isTrue();
        assertThat(journey.cursor()).isEqualTo("1.2 Keeping the Book");
        journey.press(robot, "Right");
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void onARussianLayoutThePhysicalKeyScrolls(FxRobot robot) {
        goToTheLongSection(robot);
        journey.press(robot, "Space");
        int place = journey.page().topOffset();
        robot.interact(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.J);
                    fire(KeyEvent.KEY_TYPED, "\u043e", KeyCode.UNDEFINED);
                });
        assertThat(journey.page().topOffset()).isGreaterThan(place);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(
                journey.page(),
                new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
