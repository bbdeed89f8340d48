package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the rows of the outline show of their titles.
class OutlineRowsJourneyTest extends JourneyTest {
    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        begin(stage, 900, 900, ARTICLE);
    }

    @Test
    void aTitleFillsTwoLinesAtEverySize(FxRobot robot) {
        for (String key :
                new String[] {"-", "-", "-", "=", "=", "=", "=", "=", "=", "=", "=", "0"}) {
            journey.press(robot, key);
            for (Labeled title : robot.lookup(".row-title").queryAllAs(Labeled.class)) {
                assertThat(lines(title))
                        .as("%s at %s", title.getText(), journey.appearance.textSize())
                        .isEqualTo(Math.min(isBold(title) ? 3 : 2, linesWanted(title)));
            }
        }
    }

    private static boolean isBold(Labeled title) {
        return title.getFont().getStyle().contains("Bold");
    }

    @Test
    void theTitleBeingReadIsAsWholeAsItWas(FxRobot robot) throws IOException {
        StringBuilder text = new StringBuilder("A Book of Ropes\n\n");
        for (int i = 1; i <= 16; i++) {
            text.append(i).append(". Ropes and Chains, also").append(" old".repeat(i / 3));
            text.append(" ones".repeat(i % 3)).append("\n\n");
            text.append("Nobody leaves a rope on the quay where others walk. ".repeat(3) + "\n\n");
        }
        Path book = Files.writeString(folder.resolve("book.txt"), text);
        robot.interact(() -> journey.session.open(book));
        assertThat(journey.rows()).hasSize(17);
        List<String> before = new ArrayList<>();
        for (String title : journey.rows().subList(1, 17)) {
            WaitForAsyncUtils.waitForFxEvents();
            if (isWhole(robot, title)) {
                before.add(title);
            }
            journey.press(robot, "J");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isWhole(robot, title) || !before.contains(title)).as(title).isTrue();
        }
        assertThat(before).hasSizeBetween(5, 15);
    }

    private static boolean isWhole(FxRobot robot, String title) {
        return robot.lookup(".row-title").queryAllAs(Labeled.class).stream()
                .filter(row -> row.getText().equals(title))
                .allMatch(row -> ((Text) row.lookup(".text")).getText().equals(title));
    }

    @Test
    void whyAFilterKeepsARowIsToldInFull(FxRobot robot) throws IOException {
        StringBuilder text = new StringBuilder("# Notes of a Harbour\n\n");
        for (String pier : List.of("First", "Second")) {
            text.append("## The Rather Long Story of the ").append(pier).append(" Pier\n\n");
            text.append("Nobody leaves a rope on the quay where others walk. ".repeat(3) + "\n\n");
            text.append("### Background\n\n");
            text.append("The tide comes and goes, and nobody asks it why. ".repeat(3) + "\n\n");
        }
        Path file = Files.writeString(folder.resolve("notes.txt"), text);
        robot.interact(() -> journey.session.open(file));
        journey.press(robot, "J", "J", "Tab", "/", "q", "q");
        WaitForAsyncUtils.waitForFxEvents();
        Labeled hint = robot.lookup(".outline-cell:current .row-hint").queryAs(Labeled.class);
        assertThat(hint.getText()).startsWith("The Rather").endsWith("being read");
        assertThat(((Text) hint.lookup(".text")).getText()).isEqualTo(hint.getText());
    }

    @Test
    void theCursorIsSeenWhileRowsAreFiltered(FxRobot robot) {
        journey.press(robot, "h", "/", "e", "Down");
        WaitForAsyncUtils.waitForFxEvents();
        int row = journey.reading().outline().cursorRow();
        List<Integer> marked =
                robot.lookup(".outline-cell").queryAllAs(OutlineCell.class).stream()
                        .filter(
                                cell ->
                                        cell.getBackground()
                                                        .getFills()
                                                        .getLast()
                                                        .getInsets()
                                                        .getTop()
                                                > 0)
                        .map(OutlineCell::getIndex)
                        .toList();
        assertThat(marked).containsExactly(row);
    }

    @Test
    void theCursorIsSeenOnARowThatComesBackIntoView(FxRobot robot) throws IOException {
        StringBuilder text = new StringBuilder("# How the Bridge of the Bargeld was built\n\n");
        for (int i = 1; i <= 14; i++) {
            text.append("## ").append(i).append(". Ropes, Chains and Things that Sing\n\n");
            text.append("Nobody minds a rope on the quay where others walk. ".repeat(3) + "\n\n");
        }
        Path file = Files.writeString(folder.resolve("bridge.txt"), text);
        robot.interact(
                () -> {
                    robot.window(0).setHeight(400);
                    journey.session.open(file);
                });
        journey.press(robot, "7", "G", "Tab", "/");
        for (String letter : List.of("g", "e", "l", "Backspace")) {
            journey.press(robot, letter);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(
                            robot
                                    .lookup(".outline-cell:cursor")
                                    .queryAllAs(OutlineCell.class)
                                    .stream()
                                    .map(OutlineCell::getIndex))
                    .as(letter)
                    .containsExactly(journey.reading().outline().cursorRow());
        }
    }

    @Test
    void whereNoTitleMatchesThePageIsWhereItWas(FxRobot robot) {
        journey.press(robot, "2", "G", "j", "j");
        int place = journey.page().topOffset();
        journey.press(robot, "h", "/", "e", "d", "i");
        assertThat(journey.page().topOffset()).isNotEqualTo(place);
        journey.press(robot, "q", "q");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void lengthsGiveWayToTitlesWhereLettersAreLarge(FxRobot robot) {
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).anyMatch(Node::isVisible);
        robot.interact(
                () -> {
                    stage.setWidth(700);
                    journey.appearance.setTextSize(40);
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).noneMatch(Node::isVisible);
        robot.interact(() -> journey.appearance.setTextSize(18));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).anyMatch(Node::isVisible);
    }

    @Test
    void lengthsGiveWayToTitlesWhereTheOutlineIsNarrow(FxRobot robot) {
        journey.press(robot, "<");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).noneMatch(Node::isVisible);
        journey.press(robot, ">");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".row-size").queryAllAs(Node.class)).anyMatch(Node::isVisible);
    }

    private static long lines(Labeled title) {
        return lines(title, title.lookup(".text").getLayoutBounds().getHeight());
    }

    private static long linesWanted(Labeled title) {
        return lines(title, title.prefHeight(title.getWidth()));
    }

    private static long lines(Labeled title, double height) {
        return Math.round(height / (1.25 * title.getFont().getSize()));
    }

    private static double middle(FxRobot robot, String selector) {
        Bounds shown =
                robot.lookup(selector).queryAllAs(Node.class).stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .map(node -> node.localToScene(node.getLayoutBounds()))
                        .orElseThrow();
        return shown.getCenterX();
    }

    private static List<Double> acrossARow(FxRobot robot) {
        return Stream.of(".fold", ".row-title", ".row-size", ".read-box")
                .map(part -> middle(robot, ".outline-cell " + part))
                .toList();
    }

    @Test
    void inAMirroredOutlineKeysGoInAndOutWhereThatIsSeen(FxRobot robot) {
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        int all = journey.rows().size();
        journey.press(robot, "Tab", "Right");
        assertThat(journey.rows()).hasSize(1);
        journey.press(robot, "Left");
        assertThat(journey.rows()).hasSize(all);
        journey.press(robot, "h");
        assertThat(journey.reading().outline().cursor()).isEqualTo(1);
        journey.press(robot, "l");
        assertThat(journey.reading().outline().cursor()).isZero();
    }

    @Test
    void inAMirroredOutlineLevelsGoUpAndDownWhereThatIsSeen(FxRobot robot) {
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        journey.press(robot, "3", "G", "Ctrl+Shift+Left");
        assertThat(journey.reading().outline().rows().get(2).depth()).isEqualTo(2);
        journey.press(robot, "Tab", "Ctrl+Shift+Right");
        assertThat(journey.reading().outline().rows().get(2).depth()).isEqualTo(1);
    }

    @Test
    void theFilterUnderlinesTheLettersItFinds(FxRobot robot) {
        journey.press(robot, "Tab", "/", "m", "e", "e");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(underlines(robot)).isNotEmpty().allMatch(line -> line.getWidth() > 10);
        journey.press(robot, "Esc");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(underlines(robot)).isEmpty();
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        journey.press(robot, "Tab", "/");
        robot.interact(
                () -> robot.lookup(".outline-filter").queryTextInputControl().setText("أمين"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(underlines(robot)).isNotEmpty().allMatch(line -> line.getWidth() > 10);
    }

    private static List<Bounds> underlines(FxRobot robot) {
        return robot.lookup(".row-title .underline").queryAll().stream()
                .map(line -> line.localToScene(line.getLayoutBounds()))
                .toList();
    }

    @Test
    void theOutlineOfATextFromTheRightIsMirrored(FxRobot robot) {
        assertThat(acrossARow(robot)).isSorted();
        double facts = middle(robot, ".document-facts .text");
        robot.interact(
                () -> journey.session.open(Path.of("src/test/resources/lectern/ui/arabic.txt")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(acrossARow(robot)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(middle(robot, ".document-facts .text")).isGreaterThan(facts + 20);
        Bounds page = journey.page().localToScene(journey.page().getLayoutBounds());
        Text next = robot.lookup((Text text) -> text.getText().startsWith("Next")).query();
        assertThat(next.localToScene(next.getLayoutBounds()).getMinX())
                .isGreaterThan(page.getCenterX());
    }
}
