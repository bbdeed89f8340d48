package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reader who goes about by the go-to box, by keyboard alone.
class PaletteJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, ARTICLE);
        journey.session.open(BOOK);
    }

    private void type(FxRobot robot, String words) {
        journey.press(robot, words.split(""));
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".palette")
                .tryQuery()
                .map(Node::getParent)
                .filter(Node::isVisible)
                .isPresent();
    }

    @Test
    void aFewLettersAndEnterGoToAHeadingAndAltLeftComesBack(FxRobot robot) {
        journey.press(robot, "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "t");
        type(robot, "storm");
        journey.press(robot, "Enter");
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.section()).isEqualTo("3.1 Storm Signals");
        assertThat(journey.page().isFocused()).isTrue();
        journey.press(robot, "Alt+Left");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void noRowIsCutWhereTheWindowIsLow(FxRobot robot) {
        for (double height : new double[] {440, 450, 460}) {
            robot.interact(() -> stage.setHeight(height));
            journey.press(robot, "t");
            WaitForAsyncUtils.waitForFxEvents();
            ListView<?> list = robot.lookup(".palette-list").queryListView();
            double rows = (list.getHeight() - 2) / list.getFixedCellSize();
            assertThat(rows).isBetween(4.0, 11.0).isCloseTo(Math.rint(rows), within(0.01));
            journey.press(robot, "Esc");
        }
    }

    @Test
    void escLeavesEverythingAsItWas(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j");
        String cursor = journey.cursor();
        for (String key : new String[] {"t", "Ctrl+K", "Ctrl+Shift+P"}) {
            journey.press(robot, key);
            assertThat(isOpen(robot)).as(key).isTrue();
            journey.press(robot, "s", "Down", "Esc");
            assertThat(isOpen(robot)).as(key).isFalse();
            assertThat(journey.outline().isFocused()).as(key).isTrue();
            assertThat(journey.cursor()).isEqualTo(cursor);
        }
        journey.press(robot, "Esc");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
    }

    @Test
    void theRowsAreWalkedByKey(FxRobot robot) {
        journey.press(robot, "t", "Down", "Ctrl+J", "Down", "Up", "Enter");
        assertThat(journey.section()).isEqualTo("1.1 Opening Hours");
        journey.press(robot, "t", "PgDn", "PgUp", "Enter");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
    }

    @Test
    void aRecentFileIsOpened(FxRobot robot) {
        journey.press(robot, "t");
        type(robot, "000");
        journey.press(robot, "Enter");
        assertThat(journey.section()).startsWith("US Secretary");
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void aCommandIsRunAndItsKeysAreShown(FxRobot robot) {
        journey.press(robot, "Ctrl+Shift+P");
        type(robot, "hide");
        assertThat(robot.lookup(".palette-keys").queryAllAs(javafx.scene.control.Label.class))
                .anyMatch(keys -> keys.getText().contains("F9"));
        journey.press(robot, "Enter");
        assertThat(journey.appearance.outlineShownProperty().get()).isFalse();
    }

    @Test
    void theBoxOpensFromTheFieldOfFindAndGivesItBack(FxRobot robot) {
        journey.press(robot, "/", "Ctrl+K");
        assertThat(isOpen(robot)).isTrue();
        journey.press(robot, "Esc");
        assertThat(robot.lookup(".find-field").query().isFocused()).isTrue();
    }

    @Test
    void rowsOfADocumentGoWithIt(FxRobot robot) {
        journey.press(robot, "t");
        robot.interact(() -> journey.session.open(ARTICLE));
        assertThat(isOpen(robot)).isFalse();
        journey.press(robot, "J");
        assertThat(journey.section()).startsWith("The Diplomatic");
    }
}
