package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What is looked at before the reader goes anywhere leaves no trace.
class RehearsalJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    @Test
    void theReaderIsWhereHeWas(FxRobot robot) {
        journey.press(robot, "4", "G", "Space", "j");
        String shown = journey.shown();
        int top = journey.page().topOffset();
        List<Integer> seen = new ArrayList<>();
        robot.interact(
                () -> {
                    Rehearsal rehearsal =
                            new Rehearsal(
                                    stage.getScene(),
                                    journey::reading,
                                    () -> seen.add(journey.reading().navigator().shown()));
                    for (int tick = 0; tick < 200; tick++) {
                        rehearsal.handle(tick);
                    }
                });
        int here = journey.reading().navigator().current();
        assertThat(seen).contains(here, here + 1, here + 2).hasSizeLessThan(130);
        assertThat(journey.reading().navigator().peekingProperty().get()).isFalse();
        assertThat(journey.shown()).isEqualTo(shown);
        assertThat(journey.page().topOffset()).isEqualTo(top);
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).contains("Handbook of a Small Harbour");
    }

    @Test
    void whatTheReaderLooksAtStays(FxRobot robot) {
        journey.press(robot, "Tab", "j", "j");
        int looked = journey.reading().navigator().shown();
        robot.interact(
                () -> {
                    Rehearsal rehearsal =
                            new Rehearsal(stage.getScene(), journey::reading, () -> {});
                    for (int tick = 0; tick < 200; tick++) {
                        rehearsal.handle(tick);
                    }
                });
        assertThat(journey.reading().navigator().shown()).isEqualTo(looked);
    }
}
