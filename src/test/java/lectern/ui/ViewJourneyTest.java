package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import lectern.reading.ReadingAid;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Reading with nothing around the text, and with a ruler.
class ViewJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    private boolean isShown(String selector) {
        return stage.getScene().lookup(selector).isVisible();
    }

    @Test
    void zLeavesNothingButTheTextAndEscBringsAllBack(FxRobot robot) {
        journey.press(robot, "z");
        assertThat(isShown(".status-strip")).isFalse();
        assertThat(isShown(".outline-pane")).isFalse();
        journey.press(robot, "J");
        assertThat(journey.section()).isEqualTo("1 The Office");
        journey.press(robot, "Esc");
        assertThat(isShown(".status-strip")).isTrue();
        assertThat(isShown(".outline-pane")).isTrue();
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void anOutlineThatWasHiddenStaysSo(FxRobot robot) {
        journey.press(robot, "F9", "z", "z");
        assertThat(isShown(".outline-pane")).isFalse();
        assertThat(isShown(".status-strip")).isTrue();
    }

    @Test
    void theNextThemeLooksOtherwiseAndIsNamed(FxRobot robot) {
        String before = Application.getUserAgentStylesheet();
        journey.press(robot, "T");
        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(before);
        Labeled status = robot.lookup(".status-strip .status-label").queryAs(Labeled.class);
        assertThat(status.getText()).isEqualTo("Colours: Sepia");
        journey.press(robot, "j");
        assertThat(status.getText()).doesNotStartWith("Colours");
    }

    @Test
    void theSettingsOpenOverTheTextAlone(FxRobot robot) {
        journey.press(robot, "z", "Ctrl+,", "Tab", "Right", "Esc");
        assertThat(journey.page().settings().size()).isEqualTo(19);
        assertThat(isShown(".status-strip")).isFalse();
    }

    @Test
    void theRulerGoesOnIntoTheNextSection(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "r");
        assertThat(journey.appearance.aidProperty().get()).isEqualTo(ReadingAid.RULER);
        for (int i = 0; i < 30 && journey.section().equals("1.1 Opening Hours"); i++) {
            journey.press(robot, "j");
        }
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(isShown(".page-ruler")).isTrue();
        journey.press(robot, "r", "r");
        assertThat(journey.appearance.aidProperty().get()).isEqualTo(ReadingAid.NONE);
        assertThat(isShown(".page-ruler")).isFalse();
    }

    @Test
    void aroundTheParagraphThatIsReadTextTakesTheFadedColourOfTheTheme(FxRobot robot) {
        journey.press(robot, "J", "J", "r", "r", "Ctrl+Down");
        assertThat(inks()).containsExactlyInAnyOrder(Color.web("#1f2328"), Color.web("#535860"));
        journey.press(robot, "T");
        assertThat(inks()).containsExactlyInAnyOrder(Color.web("#33281b"), Color.web("#5d4e3a"));
    }

    private Set<Paint> inks() {
        return journey.page().lookupAll(".page-text").stream()
                .map(text -> ((Shape) text).getFill())
                .collect(Collectors.toSet());
    }
}
