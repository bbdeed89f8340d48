package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import lectern.document.Document;
import lectern.reading.FakeDelay;
import lectern.reading.FakeRunner;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is on screen first, and what becomes of it when the rest comes.
class FirstFrameTest extends JourneyTest {
    private Parent root;
    private boolean hadControls;
    private int mostFills;
    private String text;
    private Bounds place;

    @Start
    void start(Stage stage) {
        journey = new Journey(stage, 900, 700, false);
        journey.session.open(ARTICLE);
        root = stage.getScene().getRoot();
        layOut();
        hadControls = root.lookupAll("*").stream().anyMatch(Control.class::isInstance);
        mostFills = root.lookupAll("*").stream().mapToInt(FirstFrameTest::fills).max().orElse(0);
        text = journey.shown();
        place = place();
        KeyPlayer.press(stage, "J");
        KeyPlayer.press(stage, "J");
        KeyPlayer.press(stage, "K");
    }

    private static int fills(Node node) {
        return node instanceof Region region && region.getBackground() != null
                ? region.getBackground().getFills().size()
                : 0;
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    private Bounds place() {
        return journey.page().localToScene(journey.page().getLayoutBounds());
    }

    @Test
    void theTextIsThereBeforeAnyControlIsMade() {
        assertThat(text).contains("US Secretary of State");
        assertThat(hadControls).isFalse();
    }

    // The first image takes the toolkit 50 ms, and 16 MiB.
    @Test
    void nothingIsPaintedByWayOfAnImage() {
        Node blank = new Waiting().blank;

        assertThat(mostFills).isEqualTo(1);
        assertThat(blank.getOpacity()).isEqualTo(1);
    }

    private static final class Waiting {
        final Pane root = new Pane();
        final AtomicInteger done = new AtomicInteger();
        final FirstFrame frame = new FirstFrame(() -> true, root, done::incrementAndGet);
        final Node blank = root.getChildren().getFirst();
    }

    @Test
    void eachFrameUntilThenHasSomethingNewToPaintThatCannotBeSeen() {
        Waiting waiting = new Waiting();
        double before = waiting.blank.getTranslateX();
        for (int tick = 1; tick < 4; tick++) {
            waiting.frame.handle(tick);
            assertThat(waiting.blank.getTranslateX())
                    .isNotEqualTo(before)
                    .isCloseTo(before, offset(0.001));
            before = waiting.blank.getTranslateX();
        }
        assertThat(waiting.done).hasValue(0);
        waiting.frame.handle(4);
        assertThat(waiting.done).hasValue(1);
        assertThat(waiting.root.getChildren()).isEmpty();
    }

    @Test
    void whatIsPaintedAnewIsThereWhereTheOutlineIsHiddenToo(FxRobot robot) {
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    Journey hidden = new Journey(stage, 900, 700, false);
                    hidden.appearance.toggleZen();
                    List<Node> parts = stage.getScene().getRoot().getChildrenUnmodifiable();
                    assertThat(parts.getLast().isVisible()).isTrue();
                    assertThat(parts.getLast().getLayoutBounds().getWidth()).isEqualTo(1);
                    stage.hide();
                    hidden.end();
                });
    }

    @Test
    void thePageStaysInItsPlaceWhenTheRestComes(FxRobot robot) {
        robot.interact(journey.window::complete);
        robot.interact(this::layOut);
        assertThat(place()).isEqualTo(place);
    }

    @Test
    void soItDoesInADeepDocument(FxRobot robot) {
        robot.interact(() -> journey.session.open(BOOK));
        robot.interact(this::layOut);
        Bounds before = place();
        robot.interact(journey.window::complete);
        robot.interact(this::layOut);
        assertThat(place()).isEqualTo(before);
    }

    @Test
    void keysTypedMeanwhileAreNotLost(FxRobot robot) {
        robot.interact(journey.window::complete);
        assertThat(journey.section()).startsWith("The Diplomatic Balancing Act");
    }

    @Test
    void keysTypedMeanwhileWaitForAllOfATextThatIsLongInComing(FxRobot robot) {
        FakeRunner loads = new FakeRunner();
        FakeDelay delay = new FakeDelay();
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    Journey late = new Journey(stage, 900, 400, false);
                    late.loadSlowly(2000, loads, delay);
                    late.session.open(BOOK);
                    KeyPlayer.press(stage, "J");
                    loads.finish(1);
                    delay.pass(200);
                    late.window.complete();
                    assertThat(late.section())
                            .as("of the start")
                            .isEqualTo("Handbook of a Small Harbour");
                    loads.finish(0);
                    assertThat(late.section()).isEqualTo("1 The Office");
                    stage.hide();
                    late.end();
                });
    }

    @Test
    void keysTypedBeforeATextComesScrollIt(FxRobot robot) {
        FakeRunner loads = new FakeRunner();
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    Journey late = new Journey(stage, 900, 400, false);
                    late.loadSlowly(0, loads, new FakeDelay());
                    late.session.open(BOOK);
                    late.window.complete();
                    KeyPlayer.press(stage, "4");
                    KeyPlayer.press(stage, "G");
                    KeyPlayer.press(stage, "Page Down");
                    loads.finish(0);
                    assertThat(late.section()).isEqualTo("1.2 Keeping the Book");
                    Document read = late.reading().document().document();
                    assertThat(late.page().topOffset())
                            .isGreaterThan(read.sections().get(3).span().start());
                    stage.hide();
                    late.end();
                });
    }

    @Test
    void theRestComesByItself(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !root.lookupAll(".outline-list").isEmpty());
        robot.interact(() -> assertThat(journey.rows()).hasSize(7));
    }

    @Test
    void aWindowThatWasClosedMeanwhileIsLeftAlone(FxRobot robot) {
        robot.interact(
                () -> {
                    Stage stage = new Stage();
                    Journey closed = new Journey(stage, 900, 700, false);
                    stage.hide();
                    closed.window.complete();
                    closed.end();
                    assertThat(closed.outline()).isNull();
                });
    }
}
