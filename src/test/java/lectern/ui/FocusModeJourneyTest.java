package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reading with the outline out of the way, and finding one's way all the same.
class FocusModeJourneyTest extends JourneyTest {
    private Node outline;

    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
        outline = journey.outline();
    }

    private void waitUntil(boolean seen) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> outline.getParent().isVisible() == seen);
    }

    private List<String> crumbs(FxRobot robot) {
        return robot.lookup(".breadcrumbs > *").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void theOutlineGivesItsRoomToThePage(FxRobot robot) throws Exception {
        double narrow = journey.page().getWidth();
        journey.press(robot, "4", "G", "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "F9");
        waitUntil(false);
        assertThat(journey.page().getWidth()).isGreaterThan(narrow + 200);
        // Lines break elsewhere; the one that was at the top still is.
        assertThat(journey.page().topOffset()).isBetween(place - 150, place);
        journey.press(robot, "Space");
        assertThat(journey.page().topOffset()).isGreaterThan(place);
        journey.press(robot, "F9");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> journey.page().getWidth() == narrow);
    }

    @Test
    void aNarrowWindowIsThePagesAndTabStillLeadsIntoTheOutline(FxRobot robot) throws Exception {
        robot.interact(() -> outline.getScene().getWindow().setWidth(520));
        waitUntil(false);
        assertThat(journey.page().getWidth()).isGreaterThan(500);
        journey.press(robot, "Tab");
        waitUntil(true);
        journey.press(robot, "j", "Enter");
        waitUntil(false);
        assertThat(journey.section()).startsWith("1 ");
        robot.interact(() -> outline.getScene().getWindow().setWidth(900));
        waitUntil(true);
        assertThat(journey.page().getWidth()).isLessThan(700);
    }

    @Test
    void aKeySlidesTheOutlineInAndEscOut(FxRobot robot) throws Exception {
        journey.press(robot, "F9");
        waitUntil(false);
        journey.press(robot, "Tab");
        waitUntil(true);
        journey.press(robot, "j", "j");
        assertThat(journey.cursor()).isEqualTo("1.1 Opening Hours");
        journey.press(robot, "Esc");
        waitUntil(false);
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");

        journey.press(robot, "Tab");
        waitUntil(true);
        journey.press(robot, "j", "Enter");
        waitUntil(false);
        assertThat(journey.section()).startsWith("1 ");
        journey.press(robot, "Space");
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void aDeepDocumentTellsUnderWhatASectionStands(FxRobot robot) {
        journey.press(robot, "4", "G");
        List<String> path = crumbs(robot);
        assertThat(path).containsExactly("1 The Office");
        robot.clickOn(path.getFirst());
        assertThat(journey.section()).isEqualTo(path.getFirst());
        assertThat(crumbs(robot)).containsExactly(" ");
    }
}
