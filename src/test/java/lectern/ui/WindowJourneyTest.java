package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the window does around the text: look, files, messages, the key list.
class WindowJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, ARTICLE);
    }

    private static Node shown(FxRobot robot, String selector) {
        return robot.lookup(selector).query();
    }

    @Test
    void theArticleHasItsTitleAndSixSections() {
        assertThat(journey.rows())
                .hasSize(7)
                .startsWith(
                        "US Secretary of State Marco Rubio Meets Chinese Counterpart Wang Yi Amid"
                                + " Rising Tensions",
                        "The Diplomatic Balancing Act in Southeast Asia")
                .endsWith("Key Takeaways", "Editor’s Note");
    }

    @Test
    void signsChangeTheTextSizeAndZeroRestoresIt(FxRobot robot) {
        journey.press(robot, "=", "=", "-", "=");
        assertThat(journey.page().settings().size()).isEqualTo(22);
        journey.press(robot, "0");
        assertThat(journey.page().settings().size()).isEqualTo(18);
    }

    @Test
    void everyThemeIsShownWithoutAComplaint(FxRobot robot) {
        // The system's is light.
        for (int i = 0; i < 5; i++) {
            journey.press(robot, "T", "?", "Esc");
        }
        assertThat(journey.appearance.theme().name()).isEqualTo("SYSTEM");
    }

    @Test
    void theOutlineHidesAndComesBackWhenItIsWanted(FxRobot robot) {
        journey.press(robot, "F9");
        assertThat(journey.outline().getParent().isVisible()).isFalse();
        assertThat(journey.page().isFocused()).isTrue();
        journey.press(robot, "F9");
        assertThat(journey.outline().getParent().isVisible()).isTrue();
        journey.press(robot, "Tab");
        assertThat(journey.outline().isFocused()).isTrue();
        journey.press(robot, "F9");
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void theKeyListOpensIsSearchedAndCloses(FxRobot robot) {
        journey.press(robot, "?");
        assertThat(shown(robot, ".key-sheet").isVisible()).isTrue();
        journey.press(robot, "f", "o", "l", "d");
        assertThat(robot.lookup(".key-topic").queryAll()).hasSize(1);
        journey.press(robot, "Esc");
        assertThat(shown(robot, ".key-sheet").isVisible()).isFalse();
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void noRowOfTheKeyListIsCutAtAnEdge(FxRobot robot) {
        journey.press(robot, "?");
        Bounds list = inScene(shown(robot, ".key-sheet .viewport"));
        for (int screen = 0; screen < 3; screen++) {
            List<Bounds> seen =
                    robot.lookup(".key-names").queryAll().stream()
                            .filter(row -> row.getOpacity() > 0)
                            .map(WindowJourneyTest::inScene)
                            .toList();
            assertThat(seen)
                    .hasSizeGreaterThan(5)
                    .allMatch(row -> row.getMinY() >= list.getMinY() - 3)
                    .allMatch(row -> row.getMaxY() <= list.getMaxY() + 3);
            journey.press(robot, "PgDn");
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aFileThatCannotBeOpenedLeavesTheDocumentAndSaysWhy(FxRobot robot) {
        journey.chosen = Path.of("no-such-file.txt");
        journey.press(robot, "o");
        assertThat(journey.rows()).hasSize(7);
        Node bar = shown(robot, ".notice-bar.notice");
        assertThat(bar.isVisible()).isTrue();
        assertThat(journey.session.notices().problemProperty().get()).contains("no-such-file.txt");
        assertThat(shown(robot, ".empty-page").isVisible()).isFalse();
        journey.press(robot, "Esc");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aTextThatRunsFromRightToLeftShowsItsOutline(FxRobot robot) {
        journey.chosen = Path.of("src/test/resources/lectern/ui/arabic.txt");
        journey.press(robot, "o", "i");
        assertThat(robot.lookup(".row-title").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("ما هي واجبات أمين الميناء في أيام العواصف الشديدة؟");
    }

    @Test
    void anotherFileTakesTheWindow(FxRobot robot) {
        journey.chosen = BOOK;
        journey.press(robot, "J", "Ctrl+O");
        assertThat(journey.section()).isEqualTo("Handbook of a Small Harbour");
        assertThat(journey.rows()).hasSize(9);
    }

    @Test
    void theSelectionIsCopied(FxRobot robot) {
        journey.press(robot, "6", "G", "Ctrl+A", "Ctrl+C");
        assertThat(clipboard(robot)).contains("- Trade disputes remain a sore point");
    }

    private static String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void qInTheTextClosesTheWindow(FxRobot robot) {
        journey.press(robot, "Tab", "q");
        assertThat(journey.isOpen()).as("in the outline it goes back to the text").isTrue();
        journey.press(robot, "q");
        assertThat(journey.isOpen()).isFalse();
    }
}
