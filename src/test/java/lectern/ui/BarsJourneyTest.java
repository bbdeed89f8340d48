package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Bars come and go under and over the page, in a small window, whatever they say.
@ExtendWith(ApplicationExtension.class)
class BarsJourneyTest {
    private static final double HEIGHT = 420;

    private Journey journey;

    @Start
    void start(Stage stage) {
        journey = new Journey(stage, 560, HEIGHT);
        journey.session.open(Path.of("seeds/000_e6452b9f299c2cb3.txt"));
    }

    @AfterEach
    void theConsoleStayedQuiet() {
        journey.end();
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void theyTakeRoomFromThePageAloneAndOnlyInHeight(FxRobot robot) {
        journey.press(robot, "2", "G", "j", "j");
        double width = journey.page().getWidth();
        int place = journey.page().topOffset();
        for (String keys : new String[] {"Ctrl+L", "Ctrl+F", "Ctrl+Shift+2"}) {
            journey.press(robot, keys);
            assertThat(journey.page().getWidth()).as(keys).isEqualTo(width);
            assertThat(journey.page().getHeight()).as(keys).isBetween(HEIGHT / 2, HEIGHT);
            assertThat(journey.page().topOffset()).as(keys).isEqualTo(place);
            journey.press(robot, "Esc");
        }
        robot.interact(
                () -> journey.session.tell("This is so long a notice that it wraps, and more."));
        assertThat(journey.page().getWidth()).isEqualTo(width);
        assertThat(journey.page().getHeight()).isBetween(HEIGHT / 2, HEIGHT);
    }
}
