package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the window tells of what was done, and how the text stands still meanwhile.
class TellingJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 500, BOOK);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Bounds heading() {
        return bounds(journey.page().lookup(".page-heading"));
    }

    private Bounds card(FxRobot robot) {
        Node card = robot.lookup(".info-card").query();
        assertThat(card.isVisible()).isTrue();
        return bounds(card);
    }

    @Test
    void whatWasDoneIsToldOverThePageWhichStandsStill(FxRobot robot) {
        robot.interact(() -> stage.setWidth(600));
        journey.press(robot, "3", "G");
        Bounds before = heading();
        double height = journey.page().getHeight();
        journey.press(robot, "P");
        Node notice = robot.lookup(".passing-notice").query();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(notice.isVisible()).isTrue();
        assertThat(heading()).isEqualTo(before);
        assertThat(journey.page().getHeight()).isEqualTo(height);
        assertThat(bounds(journey.page()).contains(bounds(notice))).isTrue();
        journey.press(robot, "Esc");
        assertThat(notice.isVisible()).isFalse();
    }

    @Test
    void sentencesRunFromTheLeftWhateverTheyQuote(FxRobot robot) {
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        journey.press(robot, "g", "g", "P");
        Node notice = robot.lookup(".passing-notice").query();
        robot.interact(() -> {});
        assertThat(run(robot, notice, "progress").getMinX())
                .isGreaterThan(run(robot, notice, "دليل").getMinX());
    }

    private static Bounds run(FxRobot robot, Node in, String words) {
        return bounds(robot.from(in).lookup((Text run) -> run.getText().contains(words)).query());
    }

    @Test
    void whereThereIsNoPlaceToGoBackToThatIsSaid(FxRobot robot) {
        for (String[] keys : new String[][] {{"Alt+Left"}, {"QUOTE", "QUOTE"}, {"Alt+Right"}}) {
            journey.press(robot, keys);
            assertThat(robot.lookup(".status-strip .label").queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .anyMatch(said -> said.startsWith("There is no place to go"));
            journey.press(robot, "j");
        }
    }

    @Test
    void anAnswerCoversNeitherTheHeadingNorTheLineItIsAbout(FxRobot robot) {
        journey.press(robot, "4", "G", "i");
        assertThat(card(robot).intersects(heading())).isFalse();
        journey.press(robot, "Esc", "Tab", "j", "i");
        assertThat(card(robot).intersects(heading())).isFalse();
        journey.press(robot, "Esc", "Esc", "5", "G", "Space");
        int low = journey.page().bottomOffset() - 2;
        robot.interact(() -> journey.reading().navigator().mean(low));
        journey.press(robot, "i");
        Bounds page = bounds(journey.page());
        assertThat(card(robot).getMaxY()).isLessThan(page.getMaxY() - page.getHeight() / 4);
    }
}
