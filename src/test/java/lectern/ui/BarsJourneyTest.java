package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Bars come and go under and over the page, in a small window, whatever they say.
class BarsJourneyTest extends JourneyTest {
    private static final double HEIGHT = 420;

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        begin(stage, 560, HEIGHT, ARTICLE);
    }

    @Test
    void theyTakeRoomFromThePageAloneAndOnlyInHeight(FxRobot robot) {
        journey.press(robot, "2", "G", "j", "j");
        double width = journey.page().getWidth();
        int place = journey.page().topOffset();
        for (String keys : new String[] {"Ctrl+L", "Ctrl+F", "Ctrl+Z"}) {
            journey.press(robot, keys);
            assertThat(journey.page().getWidth()).as(keys).isEqualTo(width);
            assertThat(journey.page().getHeight()).as(keys).isBetween(HEIGHT / 2, HEIGHT);
            assertThat(journey.page().topOffset()).as(keys).isEqualTo(place);
            journey.press(robot, "Esc");
        }
        robot.interact(
                () ->
                        journey.session
                                .notices()
                                .tell("This is so long a notice that it wraps, and more."));
        assertThat(journey.page().getWidth()).isEqualTo(width);
        assertThat(journey.page().getHeight()).isBetween(HEIGHT / 2, HEIGHT);
    }

    @Test
    void noLineMovesWhenTheFileChanges(FxRobot robot) throws IOException {
        Path changed = folder.resolve("changed.txt");
        Files.copy(ARTICLE, changed);
        robot.interact(() -> journey.session.open(changed));
        journey.press(robot, "2", "G", "j");
        double top = inScene(journey.page()).getMinY();
        int place = journey.page().topOffset();
        Files.writeString(changed, "Changed");
        robot.interact(() -> journey.touched.run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".notice-bar.source").query().isVisible()).isTrue();
        assertThat(inScene(journey.page()).getMinY()).isEqualTo(top);
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void whatBecameOfTheFileWaitsWhileSomethingElseIsTold(FxRobot robot) throws IOException {
        Path changed = folder.resolve("waiting.txt");
        Files.copy(ARTICLE, changed);
        robot.interact(() -> journey.session.open(changed));
        Files.writeString(changed, "Changed");
        robot.interact(() -> journey.touched.run());
        Node bar = robot.lookup(".notice-bar.source").query();
        journey.press(robot, "2", "G", "Ctrl+Shift+2");
        assertThat(bar.isVisible()).isFalse();
        journey.press(robot, "Esc");
        assertThat(bar.isVisible()).isTrue();
    }

    @Test
    void whateverTheyHoldIsWholeAtEverySizeOfTheText(FxRobot robot) throws IOException {
        Path changed = folder.resolve("a-file-with-a-rather-long-name.txt");
        for (double size : new double[] {18, 36, 54}) {
            Files.copy(ARTICLE, changed, StandardCopyOption.REPLACE_EXISTING);
            robot.interact(
                    () -> {
                        journey.appearance.setTextSize(size);
                        journey.session.notices().dismiss();
                        journey.session.open(changed);
                    });
            journey.press(robot, "2", "G");
            Files.writeString(changed, "Changed\n\nat " + size + "\n");
            robot.interact(() -> journey.touched.run());
            isWhole(".notice-bar.source");
            journey.press(robot, "Esc", "Ctrl+Shift+2");
            isWhole(".notice-bar.revision");
            journey.press(robot, "Esc", "Ctrl+F", "t", "h", "e");
            isWhole(".find-bar");
            journey.press(robot, "Esc", "Ctrl+L", "9", "9");
            isWhole(".go-to-bar");
            journey.press(robot, "Esc", "Esc");
            robot.interact(
                    () ->
                            journey.session
                                    .notices()
                                    .tell("This is so long a notice that it wraps."));
            isWhole(".notice-bar.notice");
            isWhole(".status-strip");
        }
    }

    @Test
    void titlesFromTheRightTakeNoMoreRoomThanOthers(FxRobot robot) throws IOException {
        Path mixed = folder.resolve("mixed.txt");
        Files.writeString(
                mixed,
                """
                A small reader

                1. Hebrew

                This part is about the word and how it is read.

                2. שלום עולם וברוכים הבאים לספר הקצר שלנו

                This part has a Hebrew title.
                """);
        for (Path text : new Path[] {mixed, Path.of("src/test/resources/lectern/ui/arabic.txt")}) {
            robot.interact(() -> journey.session.open(text));
            journey.press(robot, "G");
            for (String keys : new String[] {"P", "Ctrl+Shift+0", "Ctrl+Z", "Ctrl+Shift+2", "i"}) {
                journey.press(robot, keys);
                isInItsPlace(robot, keys);
            }
            for (String place : new String[] {"3", "99%"}) {
                journey.press(robot, "Esc", "Esc", "Ctrl+L");
                robot.write(place);
                isInItsPlace(robot, place);
            }
            journey.press(robot, "Esc");
        }
    }

    private void isInItsPlace(FxRobot robot, String as) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds status = inScene(robot.lookup(".status-strip").query());
        assertThat(status.getMaxY()).as(as).isCloseTo(HEIGHT, within(1.0));
        assertThat(inScene(robot.lookup(".outline-head").query()).getMinY()).as(as).isZero();
        assertThat(journey.page().getHeight()).as(as).isGreaterThan(HEIGHT / 3);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aCorrectionLeavesMostOfALowWindowToThePage(FxRobot robot) {
        robot.interact(() -> journey.appearance.setTextSize(54));
        journey.press(robot, "2", "G", "Ctrl+Shift+2");
        Region bar = robot.lookup(".notice-bar.revision").queryAs(Region.class);
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getHeight()).isLessThan(HEIGHT * 0.4);
    }

    @Test
    void theirButtonsStandAtTheirEnd(FxRobot robot) {
        robot.interact(() -> journey.session.notices().tell("Short."));
        Region bar = robot.lookup(".notice-bar.notice").queryAs(Region.class);
        Node close = bar.lookup(".button");
        assertThat(close.getBoundsInParent().getMaxX())
                .isCloseTo(bar.getWidth() - bar.getInsets().getRight(), within(1.0));
    }

    // No letter of any part is missing, and none is outside the bar.
    private void isWhole(String selector) {
        Node bar = journey.page().getScene().lookup(selector);
        assertThat(bar.isVisible()).as(selector).isTrue();
        Bounds area = bar.localToScene(bar.getLayoutBounds());
        for (Node node : bar.lookupAll("*")) {
            if (node instanceof Labeled part && part.isVisible() && !part.getText().isEmpty()) {
                String as = selector + " at " + journey.appearance.textSize();
                assertThat(((Text) part.lookup(".text")).getText())
                        .as(as)
                        .isEqualTo(part.getText());
                assertThat(area.contains(part.localToScene(part.getLayoutBounds())))
                        .as("%s: %s", as, part.getText())
                        .isTrue();
            }
        }
    }
}
