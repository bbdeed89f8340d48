package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import lectern.document.Span;
import lectern.reading.Citation;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Reading the whole document as one text, and skimming it.
class ContinuousJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    @Test
    void theMarkFollowsTheScroll(FxRobot robot) {
        journey.press(robot, "C", "Space", "Space", "Space");
        assertThat(journey.reading().navigator().current()).isPositive();
        assertThat(journey.section())
                .isEqualTo(
                        journey.reading()
                                .document()
                                .title(journey.reading().navigator().current()));
        assertThat(journey.shown()).doesNotContain("Next:");
    }

    @Test
    void theKeyTurnsBetweenOneTextAndSectionsAtTheSameLine(FxRobot robot) {
        journey.press(robot, "4", "G", "Space", "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "C");
        assertThat(journey.page().topOffset()).isEqualTo(place);
        journey.press(robot, "C");
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void aJumpAndBackLandOnTheSameLine(FxRobot robot) {
        journey.press(robot, "C", "Space", "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "7", "G", "j", "j", "Alt+Left");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void lookingAboutInTheOutlineLosesNothing(FxRobot robot) {
        journey.press(robot, "C", "Space", "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "Tab", "j", "j", "Space", "Esc");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void skimmingShowsTheHeadingsThenTheLeadSentencesThenAll(FxRobot robot) {
        journey.press(robot, "4", "G", "w");
        assertThat(journey.shown().lines().toList())
                .contains("1.2 Keeping the Book", "2 Tax and Duties")
                .allSatisfy(line -> assertThat(line.length()).isLessThan(60));
        journey.press(robot, "w");
        assertThat(journey.shown())
                .contains("Are comes small it comes run it kept those a carries nobody by.")
                .doesNotContain("For they book harbour and most");
        journey.press(robot, "w");
        assertThat(journey.shown()).contains("For they book harbour and most");
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void everySkimLevelStaysAtTheParagraphAndTheFullTextAtTheLine(FxRobot robot) {
        journey.press(robot, "4", "G", "Space", "Space", "j", "j", "j");
        int place = journey.page().topOffset();
        journey.press(robot, "w", "w");
        Span paragraph = Citation.paragraphAt(journey.reading().document(), place);
        assertThat(paragraph.start()).as("the line is not its paragraph's first").isLessThan(place);
        assertThat(journey.page().topOffset()).isEqualTo(paragraph.start());
        journey.press(robot, "w");
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void aMoveWhileSkimmingIsGoneOnFrom(FxRobot robot) {
        journey.press(robot, "4", "G", "Space", "w", "J", "w", "w");
        assertThat(journey.shown()).startsWith("2 Tax and Duties\n");
    }

    @Test
    void findingWordsShowsThemInTheOneText(FxRobot robot) {
        journey.press(robot, "C", "/", "f", "i", "s", "h", "Enter");
        assertThat(journey.shown().toLowerCase(java.util.Locale.ROOT)).contains("fish");
    }
}
