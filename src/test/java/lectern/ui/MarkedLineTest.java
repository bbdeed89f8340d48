package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // each test begins in its @Start
class MarkedLineTest {
    private static final double WIDTH = 200;

    private MarkedLine line;

    @Start
    void start(Stage stage) {
        line = new MarkedLine();
        new Scene(line, WIDTH, 30);
    }

    private void show(FxRobot robot, String text) {
        show(robot, text, new BitSet());
    }

    private void show(FxRobot robot, String text, BitSet marked) {
        robot.interact(
                () -> {
                    line.show(text, marked);
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

    /// Returns where the piece of text that holds `words` and is seen stands.
    private Bounds piece(String words) {
        return line.lookupAll("Text").stream()
                .filter(node -> node instanceof Text text && text.getText().contains(words))
                .filter(node -> node.getParent().isVisible() && node.isVisible())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Test
    void whatFitsIsShownAsItIs(FxRobot robot) {
        show(robot, "few words");
        assertThat(dots().isVisible()).isFalse();
    }

    @Test
    void whatIsCutOutOfWritingFromTheRightRunsFromThereThoughItBeginsWithALatinWord(FxRobot robot) {
        for (String text : List.of("… Linux نظام", "… Linux and more")) {
            robot.interact(() -> line.show(text, new BitSet(), NodeOrientation.RIGHT_TO_LEFT));
            robot.interact(
                    () -> {
                        line.resize(WIDTH, 30);
                        line.applyCss();
                        line.layout();
                    });
            assertThat(piece("Linux").getMaxX()).isGreaterThan(WIDTH - 20);
            assertThat(piece("…").getMaxX()).isCloseTo(WIDTH, within(1.0));
        }
    }

    @Test
    void longTextEndsInAnEllipsisWithinTheLine(FxRobot robot) {
        show(robot, "many words and more of them than a line of this width can hold at all");
        assertThat(dots().isVisible()).isTrue();
        assertThat(dots().getBoundsInParent().getMaxX()).isBetween(WIDTH - 20, WIDTH + 0.5);
        assertThat(shownText().getMaxX()).isLessThanOrEqualTo(dots().getLayoutX() + 0.5);
    }

    @Test
    void whatRunsFromTheRightStandsAtTheRight(FxRobot robot) {
        show(robot, "مرفأ");
        assertThat(piece("مرفأ").getMaxX()).isBetween(WIDTH - 1, WIDTH + 1);
        assertThat(piece("مرفأ").getMinX()).isGreaterThan(WIDTH / 2);
    }

    @Test
    void textFromTheRightIsCutAtTheLeft(FxRobot robot) {
        show(robot, "مرحبا ".repeat(30));
        assertThat(piece("…").getMinX()).isBetween(-0.5, 40.0);
        assertThat(piece("مرحبا").getMaxX()).isBetween(WIDTH - 1, WIDTH + 1);
    }

    @Test
    void theLastStopOfTextFromTheRightStandsLeftOfAll(FxRobot robot) {
        BitSet marked = new BitSet();
        marked.set(2, 4);
        show(robot, "مرفأ، two مرفأ.", marked);
        assertThat(piece("two").getMaxX()).isLessThanOrEqualTo(piece("،").getMinX() + 0.5);
        assertThat(piece(".").getMaxX()).isLessThanOrEqualTo(piece("two").getMinX() + 0.5);
        assertThat(line.lookupAll(".underline")).hasSize(1);
    }

    @Test
    void whatStandsOutAsAWholeIsNotUnderlined(FxRobot robot) {
        BitSet whole = new BitSet();
        whole.set(0, 4);
        show(robot, "مرفأ", whole);
        assertThat(line.lookupAll(".underline")).isEmpty();
        assertThat(line.lookup(".label").getStyleClass()).contains("marked");
    }
}
