package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import lectern.reading.FakeRunner;
import lectern.reading.LateRecall;
import lectern.reading.ReaderEdits;
import lectern.state.DocumentRecord;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A text gets another structure, as it does when what was kept of it is found late, while the
/// reader types.
class RevisedJourneyTest extends JourneyTest {
    private final FakeRunner late = new FakeRunner();

    @Start
    void start(Stage stage) {
        begin(stage, 900, 500);
        new LateRecall(
                journey.session,
                late,
                open -> open.recalled(open.document(), ReaderEdits.NONE, DocumentRecord.NONE));
        journey.session.open(ARTICLE);
    }

    private void revise(FxRobot robot) {
        var before = journey.reading();
        robot.interact(() -> late.finish());
        assertThat(journey.reading()).isNotSameAs(before);
    }

    private static TextInputControl field(FxRobot robot, String style) {
        TextInputControl field = robot.lookup(style).queryTextInputControl();
        assertThat(field.isFocused()).isTrue();
        return field;
    }

    @Test
    void wordsThatAreLookedForStay(FxRobot robot) {
        journey.press(robot, "/", "t", "h", "e");
        String said = robot.lookup(".find-words").<Label>query().getText();
        int top = journey.page().topOffset();
        revise(robot);
        assertThat(field(robot, ".find-field").getText()).isEqualTo("the");
        assertThat(robot.lookup(".find-words").<Label>query().getText())
                .isEqualTo(said)
                .startsWith("1 of");
        assertThat(journey.page().topOffset()).isEqualTo(top);
        journey.press(robot, "Enter", "n");
        assertThat(robot.lookup(".status-strip .label").queryAll())
                .extracting(label -> ((Label) label).getText())
                .anyMatch(text -> text.startsWith("2 of"));
    }

    @Test
    void matchesStayMarkedWhenTheBarIsClosed(FxRobot robot) {
        journey.press(robot, "/", "t", "h", "e", "Enter");
        revise(robot);
        assertThat(journey.page().isFocused()).isTrue();
        journey.press(robot, "n");
        assertThat(robot.lookup(".status-strip .label").queryAll())
                .extracting(label -> ((Label) label).getText())
                .anyMatch(text -> text.startsWith("2 of"));
    }

    @Test
    void aFilterStaysWithItsRows(FxRobot robot) {
        journey.press(robot, "Tab", "/", "k", "e", "y");
        var rows = journey.rows();
        revise(robot);
        assertThat(field(robot, ".outline-filter").getText()).isEqualTo("key");
        assertThat(journey.rows()).isEqualTo(rows);
        journey.press(robot, "Esc");
        assertThat(journey.rows()).hasSize(7);
    }

    @Test
    void aPlaceThatIsNamedStaysInView(FxRobot robot) {
        journey.press(robot, "Ctrl+L", "4");
        int top = journey.page().topOffset();
        revise(robot);
        assertThat(field(robot, ".go-to-field").getText()).isEqualTo("4");
        assertThat(journey.page().topOffset()).isEqualTo(top);
        journey.press(robot, "Enter");
        assertThat(journey.reading().navigator().current()).isEqualTo(3);
    }

    @Test
    void theGoToBoxStaysWithWhatIsTypedAndChosen(FxRobot robot) {
        journey.press(robot, "t", "e", "Down");
        revise(robot);
        assertThat(field(robot, ".palette-field").getText()).isEqualTo("e");
        assertThat(robot.lookup(".palette-list").queryListView().getSelectionModel())
                .extracting(chosen -> chosen.getSelectedIndex())
                .isEqualTo(1);
    }
}
