package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A key is answered by one frame: what it changes around the page is known before that is laid
/// out, else the toolkit would paint the whole window in a second frame.
class FrameJourneyTest extends JourneyTest {
    // Square pixels: a row of the outline has less.
    private static final double LARGE = 20_000;

    private Scene scene;

    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, ARTICLE);
        scene = stage.getScene();
    }

    @Test
    void nextSectionTakesOneFrame(FxRobot robot) {
        assertThat(changesInLayout(robot, "J")).containsOnly(false).isNotEmpty();
    }

    @Test
    void pagingTakesOneFrame(FxRobot robot) {
        assertThat(changesInLayout(robot, "PgDn")).containsOnly(false).isNotEmpty();
    }

    // Areas with more fills are painted as images, stretched.
    @Test
    void largeAreasArePaintedInOneColour() {
        assertThat(largeAreas(scene.getRoot()))
                .filteredOn(area -> area.getBackground() != null)
                .allSatisfy(area -> assertThat(area.getBackground().getFills()).hasSize(1))
                .hasSizeGreaterThan(3);
    }

    private static List<Region> largeAreas(Parent parent) {
        List<Region> areas = new ArrayList<>();
        if (parent instanceof Region region && region.getWidth() * region.getHeight() > LARGE) {
            areas.add(region);
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner && child.isVisible()) {
                areas.addAll(largeAreas(inner));
            }
        }
        return areas;
    }

    // What the status bar says after the key, and whether it came to say so in the midst of layout.
    private List<Boolean> changesInLayout(FxRobot robot, String key) {
        List<Boolean> changes = new ArrayList<>();
        AtomicBoolean inLayout = new AtomicBoolean();
        WaitForAsyncUtils.waitForFxEvents();
        StatusStrip status = (StatusStrip) scene.lookup(".status-strip");
        robot.interact(
                () -> {
                    scene.addPreLayoutPulseListener(() -> inLayout.set(true));
                    scene.addPostLayoutPulseListener(() -> inLayout.set(false));
                    status.textProperty().subscribe(() -> changes.add(inLayout.get()));
                });
        journey.press(robot, key);
        robot.interact(Platform::requestNextPulse);
        WaitForAsyncUtils.waitForFxEvents();
        return changes;
    }
}
