package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import lectern.reading.FakeDelay;
import lectern.reading.FakeRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Reading the start of a large text while the rest of it comes.
class HeadJourneyTest extends JourneyTest {
    private static final int WHOLE = 0;
    private static final int HEAD = 1;

    private final FakeRunner loads = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();

    @Start
    void start(Stage stage) {
        begin(stage, 900, 400);
    }

    @BeforeEach
    void theStartHasCome(FxRobot robot) throws IOException {
        int half = Files.readString(BOOK).length() / 2;
        robot.interact(
                () -> {
                    journey.loadSlowly(half, loads, delay);
                    journey.session.open(BOOK);
                    loads.finish(HEAD);
                    delay.pass(200);
                });
    }

    private void theRestComes(FxRobot robot) {
        robot.interact(() -> loads.finish(WHOLE));
    }

    private int top() {
        return journey.page().topOffset();
    }

    @Test
    void theLineOnTopStaysWhenTheRestComes(FxRobot robot) {
        List<String> before = journey.rows();
        journey.press(robot, "J", "J", "j", "j");
        int top = top();
        String shown = journey.shown();

        theRestComes(robot);

        assertThat(top()).isEqualTo(top).isPositive();
        assertThat(journey.shown()).isEqualTo(shown);
        assertThat(journey.rows()).hasSizeGreaterThan(before.size());
    }

    @Test
    void theWayBackIsStillKnown(FxRobot robot) {
        journey.press(robot, "J", "J");
        theRestComes(robot);

        journey.press(robot, "Alt+Left");

        assertThat(top()).isZero();
    }

    @Test
    void noFigureIsToldUntilItIsFinal(FxRobot robot) {
        robot.interact(() -> journey.session.cancel());
        assertThat(words(robot)).contains("only the start");
        assertThat(words(robot)).noneMatch(HeadJourneyTest::isFigure);
        journey.press(robot, "R");
        robot.interact(() -> loads.finish());
        assertThat(words(robot)).anyMatch(HeadJourneyTest::isFigure);
        assertThat(words(robot)).noneMatch(word -> word.contains("only the start"));
    }

    private static boolean isFigure(String words) {
        return words.matches(".*\\d (words|min|w|%).*");
    }

    private static List<String> words(FxRobot robot) {
        return Stream.of(".status-strip .label", ".document-facts", ".outline-list .label")
                .flatMap(of -> robot.lookup(of).queryAllAs(Labeled.class).stream())
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void nothingIsKeptOfTheStart(FxRobot robot) {
        journey.press(robot, "J", "j", "m", "a", "Ctrl+D");
        assertThat(journey.hasKept()).isFalse();

        theRestComes(robot);
        journey.press(robot, "J", "j");

        assertThat(journey.hasKept()).isTrue();
    }

    @Test
    void whoMarksTheStartIsToldThatMarksComeWithTheRest(FxRobot robot) {
        Node notice = robot.lookup(".passing-notice").query();
        for (String[] keys : new String[][] {{"m", "a"}, {"m", "A"}, {"Ctrl+D"}}) {
            journey.press(robot, keys);
            assertThat(notice.isVisible()).as(String.join(" ", keys)).isTrue();
            assertThat(journey.session.notices().passingNoticeProperty().get())
                    .contains("set once");
            robot.interact(() -> delay.pass(60_000));
            assertThat(notice.isVisible()).isFalse();
        }

        theRestComes(robot);

        assertThat(robot.lookup(".status-strip .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .noneMatch(said -> said.contains("marked") || said.contains("bookmark"));
    }

    @Test
    void theStartOfACancelledTextIsReadOn(FxRobot robot) {
        journey.press(robot, "J");
        String section = journey.section();
        String shown = journey.shown();
        List<String> rows = journey.rows();

        journey.press(robot, "Esc");

        assertThat(robot.lookup(".empty-page").query().isVisible()).isFalse();
        assertThat(told(robot).isVisible()).isTrue();
        assertThat(journey.section()).isEqualTo(section);
        assertThat(journey.shown()).isEqualTo(shown);
        assertThat(journey.rows()).isEqualTo(rows);

        journey.press(robot, "Esc", "J");

        assertThat(told(robot).isVisible()).isFalse();
        assertThat(journey.section()).isNotEqualTo(section);
    }

    private static Node told(FxRobot robot) {
        return robot.lookup(".notice-bar").query();
    }

    @Test
    void theRestOfACancelledTextComesOnDemand(FxRobot robot) {
        List<String> before = journey.rows();
        journey.press(robot, "Esc", "J", "J", "j");
        int top = top();

        journey.press(robot, "R");
        robot.interact(() -> loads.finish());

        assertThat(top()).isEqualTo(top).isPositive();
        assertThat(journey.rows()).hasSizeGreaterThan(before.size());
    }
}
