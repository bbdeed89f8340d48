package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the rows of the outline show of their titles.
@ExtendWith(ApplicationExtension.class)
class OutlineRowsJourneyTest {
    private Journey journey;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        journey = new Journey(stage, 900, 900);
        journey.session.open(Path.of("seeds/000_e6452b9f299c2cb3.txt"));
    }

    @AfterEach
    void theConsoleStayedQuiet() {
        journey.end();
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void aTitleFillsTwoLinesAtEverySize(FxRobot robot) {
        for (String key :
                new String[] {"-", "-", "-", "=", "=", "=", "=", "=", "=", "=", "=", "0"}) {
            journey.press(robot, key);
            for (Labeled title : robot.lookup(".row-title").queryAllAs(Labeled.class)) {
                assertThat(lines(title))
                        .as("%s at %s", title.getText(), journey.appearance.textSize())
                        .isEqualTo(Math.min(2, linesWanted(title)));
            }
        }
    }

    @Test
    void lengthsGiveWayToTitlesWhereLettersAreLarge(FxRobot robot) {
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).anyMatch(Node::isVisible);
        robot.interact(
                () -> {
                    stage.setWidth(700);
                    journey.appearance.setTextSize(54);
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).noneMatch(Node::isVisible);
        robot.interact(() -> journey.appearance.setTextSize(18));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).anyMatch(Node::isVisible);
    }

    private static long lines(Labeled title) {
        return lines(title, title.lookup(".text").getLayoutBounds().getHeight());
    }

    private static long linesWanted(Labeled title) {
        return lines(title, title.prefHeight(title.getWidth()));
    }

    private static long lines(Labeled title, double height) {
        return Math.round(height / (1.25 * title.getFont().getSize()));
    }
}
