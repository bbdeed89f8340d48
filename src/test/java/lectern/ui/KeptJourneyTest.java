package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What a document opened again looks like.
class KeptJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    @Test
    void readingGoesOnAtTheLineThatWasLeft(FxRobot robot) {
        journey.press(robot, "4", "G", "Space", "j", "j");
        int place = journey.page().topOffset();
        robot.interact(() -> journey.session.open(ARTICLE));
        robot.interact(() -> journey.session.open(BOOK));
        robot.interact(() -> {});
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void readingGoesOnAtWhatWasLookedAtBefore(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j", "Enter");
        assertThat(journey.section()).isEqualTo("1.1 Opening Hours");
        robot.interact(() -> journey.session.open(ARTICLE));
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(journey.section()).isEqualTo("1.1 Opening Hours");
    }

    @Test
    void thePlaceOfAJumpIsKeptThoughTheWindowClosesAtOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    journey.type("4", "G", "q");
                    assertThat(journey.isOpen()).isFalse();
                    journey.session.open(ARTICLE);
                    journey.session.open(BOOK);
                    stage.show();
                });
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void foldsAreAsTheyWereLeft(FxRobot robot) {
        journey.press(robot, "Tab", "z", "1");
        List<String> folded = journey.rows();
        robot.interact(() -> journey.session.open(ARTICLE));
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(journey.rows()).isEqualTo(folded).hasSizeLessThan(7);
    }
}
