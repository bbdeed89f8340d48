package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.stage.Stage;
import lectern.document.Section;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A text that runs from right to left.
class FromTheRightJourneyTest extends JourneyTest {
    private static final int SECTION = 2;

    @Start
    void start(Stage stage) {
        begin(stage, 1000, 700, Path.of("src/test/resources/lectern/ui/arabic.txt"));
    }

    @Test
    void aLineDownFromWhereAHeadingStartsIsWhereTheNextLineDoes(FxRobot robot) {
        journey.press(robot, "3", "G", "Shift+Down");
        Section section = journey.reading().document().document().sections().get(SECTION);
        assertThat(journey.page().selectedSpan().start()).isEqualTo(section.span().start());
        assertThat(journey.page().selectedSpan().end())
                .isEqualTo(section.blocks().getFirst().span().start());
    }

    @Test
    void listsOfWhatIsInItBeginAtTheRight(FxRobot robot) {
        journey.press(robot, "t");
        assertThat(side(robot, ".palette-list")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        journey.press(robot, "Esc", "/");
        robot.interact(() -> robot.lookup(".find-field").queryTextInputControl().setText("ا"));
        assertThat(side(robot, ".hit-list")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> journey.session.open(ARTICLE));
        journey.press(robot, "Esc", "t");
        assertThat(side(robot, ".palette-list")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    private static NodeOrientation side(FxRobot robot, String list) {
        return robot.lookup(list).query().getEffectiveNodeOrientation();
    }

    @Test
    void theKeyListNamesTheArrowsThatLeadInAndOut(FxRobot robot) {
        assertThat(keysOf(robot, "A level up")).isEqualTo("Ctrl+Shift+→");
        assertThat(keysOf(robot, "Unfold, go in")).contains("←").doesNotContain("→");
        robot.interact(() -> journey.session.open(ARTICLE));
        assertThat(keysOf(robot, "A level up")).isEqualTo("Ctrl+Shift+←");
    }

    private String keysOf(FxRobot robot, String title) {
        journey.press(robot, "?");
        robot.interact(
                () -> robot.lookup(".sheet .text-field").queryTextInputControl().setText(title));
        String keys = robot.lookup(".key-names").queryLabeled().getText();
        journey.press(robot, "Esc", "Esc");
        return keys;
    }

    @Test
    void aTitleInASentenceIsKeptApartFromWhatFollows(FxRobot robot) {
        journey.press(robot, "3", "G", "Ctrl+Shift+2");
        assertThat(journey.editor.revisionProperty().get().said())
                .containsPattern("“\u2068[^\u2069]+\u2069” is a heading");
    }
}
