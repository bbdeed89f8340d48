package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import lectern.reading.FakeRunner;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A reader who names places, by keyboard alone.
class GoToJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 500, ARTICLE);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".go-to-bar").query().isVisible();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".go-to-words").queryAs(Label.class).getText();
    }

    @Test
    void aSectionIsLookedAtAsItIsTypedAndEscPutsTheLineBack(FxRobot robot) {
        journey.press(robot, "2", "G", "j", "j");
        int place = journey.page().topOffset();
        journey.press(robot, "Ctrl+L", "4");
        assertThat(said(robot))
                .isEqualTo("Section 4 of 7: Russia and China Send a Coordinated Message");
        assertThat(journey.shown()).startsWith("Russia and China Send");
        assertThat(journey.section()).startsWith("The Diplomatic");
        journey.press(robot, "Esc");
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void aNumberBeforeAKeyThatNoSectionHasIsSaidInTheSameWords(FxRobot robot) {
        journey.press(robot, "3", "G", "9", "9", "G");
        assertThat(journey.section()).startsWith("Strategic Implications");
        assertThat(robot.lookup(".status-strip .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("There are only 7 sections.");
    }

    @Test
    void enterReadsOnThereAndAltLeftComesBack(FxRobot robot) {
        journey.press(robot, "Space", "Ctrl+L", "3", ".", "2", "Enter");
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.section()).startsWith("Strategic Implications");
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).startsWith("US Secretary");
    }

    @Test
    void whatIsTypedBeforeTheAnswerActsThere(FxRobot robot) {
        FakeRunner lookups = new FakeRunner();
        journey.lookUpSlowly(lookups);
        journey.press(robot, "Ctrl+L", "4", "Enter", "J", "Ctrl+L", "2");
        assertThat(journey.section()).startsWith("US Secretary");
        robot.interact(() -> lookups.finish());
        assertThat(journey.section()).startsWith("Understanding");
        assertThat(isOpen(robot)).isTrue();
        assertThat(field(robot).getText()).isEqualTo("2");
    }

    @Test
    void whatIsTypedBeforeTheAnswerMendsWhatNamesNoPlace(FxRobot robot) {
        FakeRunner lookups = new FakeRunner();
        journey.lookUpSlowly(lookups);
        journey.press(robot, "Ctrl+L", "9", "Enter", "Backspace", "4", "Enter");
        robot.interact(() -> lookups.finish());
        robot.interact(() -> lookups.finish());
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.section()).startsWith("Russia and China");
    }

    @Test
    void escBeforeTheAnswerForgetsWhatWasTypedSince(FxRobot robot) {
        FakeRunner lookups = new FakeRunner();
        journey.lookUpSlowly(lookups);
        journey.press(robot, "Ctrl+L", "4", "Enter", "J", "Esc");
        robot.interact(() -> lookups.finish());
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.section()).startsWith("US Secretary");
        journey.press(robot, "J");
        assertThat(journey.section()).startsWith("The Diplomatic");
    }

    @Test
    void quotedWordsAreMarkedWhereTheyComeFirst(FxRobot robot) {
        journey.press(robot, "Ctrl+L");
        robot.interact(() -> field(robot).setText("\"wang yi"));
        assertThat(journey.shown()).contains("Wang Yi");
        assertThat(robot.lookup(".page-here").queryAs(javafx.scene.shape.Path.class).getElements())
                .isNotEmpty();
        journey.press(robot, "Enter");
        assertThat(robot.lookup(".page-here").queryAs(javafx.scene.shape.Path.class).getElements())
                .isEmpty();
    }

    private static TextInputControl field(FxRobot robot) {
        return robot.lookup(".go-to-field").queryAs(TextInputControl.class);
    }

    @Test
    void whatNamesNoPlaceIsSaidAndEnterStays(FxRobot robot) {
        journey.press(robot, "Ctrl+L", "9", "9", "Enter");
        assertThat(said(robot)).isEqualTo("There are only 7 sections.");
        assertThat(isOpen(robot)).isTrue();
        journey.press(robot, "Esc", "Ctrl+L");
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void theBarOpensFromWhereverTheKeysAre(FxRobot robot) {
        journey.press(robot, "Tab", "j", "Ctrl+L");
        assertThat(isOpen(robot)).isTrue();
        journey.press(robot, "/");
        journey.press(robot, "Ctrl+F");
        assertThat(isOpen(robot)).as("one bar at a time").isFalse();
        journey.press(robot, "Ctrl+L");
        assertThat(isOpen(robot)).isTrue();
        assertThat(robot.lookup(".find-bar").<javafx.scene.Node>queryAll())
                .filteredOn(javafx.scene.Node::isVisible)
                .hasSize(1);
    }
}
