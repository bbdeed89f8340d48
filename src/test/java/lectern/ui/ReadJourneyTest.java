package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import lectern.reading.ReadState;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What a reader sees of how much was read.
class ReadJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    private ReadState state(int section) {
        return journey.reading().marks().state(section);
    }

    private Set<String> spoken() {
        return journey.outline().lookupAll(".outline-cell").stream()
                .map(Node::getAccessibleText)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private String facts() {
        Label facts = (Label) journey.outline().getScene().lookup(".document-facts");
        return facts.getText().replace('\u00a0', ' ');
    }

    @Test
    void aKeyMarksTheSectionReadAndTheRowSaysSo(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "x");
        assertThat(state(2)).isEqualTo(ReadState.READ);
        robot.interact(() -> assertThat(spoken()).anyMatch(row -> row.endsWith(", read")));
        assertThat(facts()).contains("% read");
        journey.press(robot, "x");
        assertThat(state(2)).isEqualTo(ReadState.UNREAD);
        assertThat(facts()).doesNotContain("% read");
    }

    @Test
    void inTheOutlineTheKeyMeansTheRow(FxRobot robot) {
        journey.press(robot, "Tab", "j", "h", "x");
        assertThat(state(1)).isEqualTo(ReadState.READ);
        assertThat(state(2)).isEqualTo(ReadState.READ);
        assertThat(state(0)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void theMarkOfARowSpeaksOfAllThatItsLengthCounts(FxRobot robot) {
        journey.press(robot, "x");
        assertThat(state(0)).isEqualTo(ReadState.READ);
        robot.interact(
                () ->
                        assertThat(spoken())
                                .anyMatch(
                                        row ->
                                                row.startsWith("Handbook")
                                                        && row.endsWith(", partly read")));
        journey.press(robot, "Tab", "g", "g", "x");
        assertThat(facts()).contains("100 % read");
        assertThat(robot.lookup(".status-strip").queryAs(StatusBar.class).getText())
                .isEqualTo("Marked as read: Handbook of a Small Harbour, with all under it");
        journey.press(robot, "x", "x");
        assertThat(state(0)).as("as it was").isEqualTo(ReadState.READ);
        assertThat(state(1)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void aSectionThatWasReadIsStillReadWhenAHeadingDividesIt(FxRobot robot) {
        journey.press(robot, "4", "G", "x", "Ctrl+Down", "Ctrl+Down", "Ctrl+Shift+3");
        assertThat(state(3)).isEqualTo(ReadState.READ);
        assertThat(state(4)).isEqualTo(ReadState.READ);
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(state(4)).as("and kept so").isEqualTo(ReadState.READ);
        journey.press(robot, "5", "G", "Ctrl+Shift+0");
        assertThat(state(3)).isEqualTo(ReadState.READ);
        assertThat(state(4)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void theNextUnreadSectionIsAKeyAway(FxRobot robot) {
        journey.press(robot, "1", "G", "x", "g", "g", "2", "J", "x", "g", "g", "X");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
    }

    @Test
    void aSectionLeftOutDoesNotCountForProgress(FxRobot robot) {
        journey.press(robot, "1", "G", "x", "4", "G");
        int before = journey.reading().marks().percent();
        assertThat(facts()).contains(before + " % read");
        journey.press(robot, "P");
        assertThat(state(3)).isEqualTo(ReadState.UNCOUNTED);
        assertThat(journey.session.notices().passingNoticeProperty().get()).contains("left out");
        int without = journey.reading().marks().percent();
        assertThat(without).isGreaterThan(before);
        assertThat(facts()).contains(without + " % read");
        journey.press(robot, "P");
        assertThat(state(3)).isEqualTo(ReadState.UNREAD);
        assertThat(facts()).contains(before + " % read");
    }

    @Test
    void whatWasReadIsThereWhenTheDocumentIsOpenedAgain(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "x");
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(state(2)).isEqualTo(ReadState.READ);
    }
}
