package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The row of the section being read is in view, whatever heights the rows above it have.
class OutlineViewJourneyTest extends JourneyTest {
    private static final int RULES = 19;

    @TempDir private Path folder;
    private Path text;
    private int lastLine;

    @Start
    void start(Stage stage) {
        begin(stage, 1118, 755);
    }

    // Short titles first, so that those guessed from them are higher than the guess.
    @BeforeEach
    void openTheRules(FxRobot robot) throws IOException {
        StringBuilder rules = new StringBuilder("RULES OF THE HARBOUR\n\n");
        for (int i = 1; i <= RULES; i++) {
            rules.append(i).append(". ").append(i < 6 ? "Ropes" : "Ropes, Anchors, Chains, Buoys");
            rules.append(i < 6 ? ".\n\n" : " and the Lights of Ships at Night.\n\n");
            rules.append("Nobody leaves a rope on the quay where others walk. ".repeat(8));
            rules.append("\n\n");
        }
        text = Files.writeString(folder.resolve("rules.txt"), rules);
        lastLine = (int) rules.chars().filter(c -> c == '\n').count() - 1;
        robot.interact(() -> journey.session.open(text));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(journey.rows()).hasSize(RULES + 1);
    }

    private void assertThatTheRowReadIsInView() {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInView(journey.reading().navigator().current())).isTrue();
    }

    @Test
    void withTwoRowsMoreWhereThereAre(FxRobot robot) {
        for (String key : new String[] {"J", "K"}) {
            for (int i = 0; i < RULES; i++) {
                journey.press(robot, key);
                WaitForAsyncUtils.waitForFxEvents();
                int read = journey.reading().navigator().current();
                for (int near : new int[] {read - 1, read + 1}) {
                    int row = Math.clamp(near, 0, RULES);
                    assertThat(isInView(row)).as("%d beside %d", row, read).isTrue();
                }
            }
        }
    }

    private boolean isInView(int section) {
        int row = journey.reading().outline().rowOf(section);
        Bounds list = journey.outline().localToScene(journey.outline().getLayoutBounds());
        return journey.outline().lookupAll(".outline-cell").stream()
                .filter(Node::isVisible)
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == row)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(
                        cell ->
                                list.getMinY() <= cell.getMinY()
                                        && cell.getMaxY() <= list.getMaxY());
    }

    private void goToTheLastRule(FxRobot robot) {
        journey.press(robot, ":");
        robot.write("line " + lastLine);
        journey.press(robot, "Enter");
        assertThat(journey.section()).startsWith(RULES + ". ");
    }

    @Test
    void afterGoingToALine(FxRobot robot) {
        goToTheLastRule(robot);
        assertThatTheRowReadIsInView();
        journey.press(robot, "i");
        assertThatTheRowReadIsInView();
    }

    @Test
    void afterCorrectingAndUndoing(FxRobot robot) {
        goToTheLastRule(robot);
        journey.press(robot, "Ctrl+Shift+1");
        assertThat(journey.rows()).hasSize(RULES + 2);
        assertThatTheRowReadIsInView();
        journey.press(robot, "Ctrl+Z");
        assertThat(journey.rows()).hasSize(RULES + 1);
        assertThatTheRowReadIsInView();
    }

    @Test
    void whereATextIsOpenedAgain(FxRobot robot) {
        goToTheLastRule(robot);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> journey.session.open(ARTICLE));
        robot.interact(() -> journey.session.open(text));
        assertThat(journey.section()).startsWith(RULES + ". ");
        assertThatTheRowReadIsInView();
        journey.press(robot, "Space");
        assertThatTheRowReadIsInView();
    }

    @Test
    void afterEachStepDownAndUp(FxRobot robot) {
        for (String key : new String[] {"J", "K"}) {
            for (int i = 0; i < RULES; i++) {
                journey.press(robot, key);
                assertThatTheRowReadIsInView();
            }
        }
    }

    @Test
    void whenLettersGrow(FxRobot robot) {
        goToTheLastRule(robot);
        journey.press(robot, "=", "=", "=", "=");
        assertThatTheRowReadIsInView();
    }

    @Test
    void whenTheOutlineIsLeftAfterAWalkInIt(FxRobot robot) {
        goToTheLastRule(robot);
        journey.press(robot, "Tab", "g", "g", "Esc");
        assertThatTheRowReadIsInView();
    }

    @Test
    void theMouseMayLookAboutUntilTheNextKey(FxRobot robot) {
        int read = journey.reading().navigator().current();
        robot.moveTo(journey.outline()).scroll(99, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInView(read)).isFalse();
        journey.press(robot, "Space");
        assertThatTheRowReadIsInView();
    }
}
