package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The place where the last lines of one section stand over the next.
class SeamJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 380, BOOK);
    }

    // What is seen, and the section that is read.
    private String read() {
        WaitForAsyncUtils.waitForFxEvents();
        return journey.section() + "\n" + journey.shown();
    }

    private String seam(FxRobot robot, String keys) {
        journey.press(robot, keys.split(" "));
        assertThat(journey.shown().indexOf("1.2 Keeping the Book")).isPositive();
        return read();
    }

    private static final String TWO_LINES = "J J End Space";
    private static final String ONE_LINE = "J J End Space j";
    private static final String ONE_TEXT = "C 4 G k k";

    @ParameterizedTest
    @ValueSource(strings = {TWO_LINES, ONE_LINE, ONE_TEXT})
    void aJumpAndBackLandsThere(String keys, FxRobot robot) {
        String seam = seam(robot, keys);
        journey.press(robot, "7", "G", "Alt+Left");
        assertThat(read()).isEqualTo(seam);
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_LINES, ONE_LINE, ONE_TEXT})
    void skimmingComesBackThere(String keys, FxRobot robot) {
        String seam = seam(robot, keys);
        journey.press(robot, "w", "w", "w");
        assertThat(read()).isEqualTo(seam);
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_LINES, ONE_LINE, ONE_TEXT})
    void aTextOpenedAgainIsShownThere(String keys, FxRobot robot) {
        String seam = seam(robot, keys);
        robot.interact(() -> journey.session.open(ARTICLE));
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(read()).isEqualTo(seam);
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_LINES, ONE_LINE, ONE_TEXT})
    void aLookAboutComesBackThere(String keys, FxRobot robot) {
        String seam = seam(robot, keys);
        journey.press(robot, "Tab", "j", "Esc");
        assertThat(read()).isEqualTo(seam);
    }
}
