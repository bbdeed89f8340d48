package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MarkedLineTest {
    private static final double WIDTH = 200;

    private final MarkedLine line = new MarkedLine();

    @Start
    void start(Stage stage) {
        new Scene(line, WIDTH, 30);
    }

    private void show(FxRobot robot, String text) {
        robot.interact(
                () -> {
                    line.show(text, new BitSet());
                    line.resize(WIDTH, 30);
                    line.applyCss();
                    line.layout();
                });
    }

    private Node dots() {
        return line.getChildrenUnmodifiable().get(1);
    }

    private Bounds shownText() {
        Node flow = line.getChildrenUnmodifiable().getFirst();
        return flow.localToParent(flow.getClip().getBoundsInLocal());
    }

    @Test
    void whatFitsIsShownAsItIs(FxRobot robot) {
        show(robot, "few words");
        assertThat(dots().isVisible()).isFalse();
    }

    @Test
    void whatRunsFromTheRightStandsAtTheRight(FxRobot robot) {
        show(robot, "مرفأ");
        assertThat(shownText().getMaxX()).isBetween(WIDTH - 1, WIDTH + 1);
        assertThat(shownText().getMinX()).isGreaterThan(WIDTH / 2);
    }

    @Test
    void longTextEndsInAnEllipsisWithinTheLine(FxRobot robot) {
        show(robot, "many words and more of them than a line of this width can hold at all");
        assertThat(dots().isVisible()).isTrue();
        assertThat(dots().getBoundsInParent().getMaxX()).isBetween(WIDTH - 20, WIDTH + 0.5);
        assertThat(shownText().getMaxX()).isLessThanOrEqualTo(dots().getLayoutX() + 0.5);
    }

    @Test
    void textFromTheRightIsCutAtTheLeft(FxRobot robot) {
        show(robot, "\u0645\u0631\u062d\u0628\u0627 ".repeat(30));
        assertThat(dots().getBoundsInParent().getMinX()).isBetween(-0.5, 20.0);
        assertThat(shownText().getMaxX()).isBetween(WIDTH - 1, WIDTH + 1);
    }
}
