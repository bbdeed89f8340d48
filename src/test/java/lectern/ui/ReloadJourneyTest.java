package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import lectern.reading.FakeDelay;
import lectern.reading.InlineRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A file that another program writes to while it is read.
class ReloadJourneyTest extends JourneyTest {
    @TempDir private static Path folder;
    private Path file;

    @Start
    void start(Stage stage) throws IOException {
        file = folder.resolve("harbour.txt");
        Files.copy(BOOK, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        begin(stage, 900, 700, file);
    }

    private void edit(FxRobot robot) throws IOException {
        String text = Files.readString(file);
        int heading = text.indexOf("2 Tax and Duties");
        String edited =
                text.substring(0, heading)
                        + "1.3 Ringing the Bell\n\nThe bell is rung at noon, and when fog comes in.\n\n"
                        + text.substring(heading);
        Files.writeString(file, edited.replaceFirst("Handbook", "A Handbook"));
        robot.interact(() -> journey.touched.run());
    }

    private Node bar() {
        return journey.outline().getScene().lookup(".notice-bar.source");
    }

    private List<String> badges() {
        return journey.outline().lookupAll(".row-change").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    @Test
    void theChangeIsOfferedAndTheSameLineStays(FxRobot robot) throws IOException {
        journey.press(robot, "4", "G", "Space", "j");
        String top = journey.shown().lines().findFirst().orElse("");
        edit(robot);
        assertThat(bar().isVisible()).isTrue();
        journey.press(robot, "R");
        robot.interact(() -> {});
        assertThat(bar().isVisible()).isFalse();
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(journey.shown().lines().findFirst().orElse("")).isEqualTo(top);
        assertThat(journey.rows()).contains("1.3 Ringing the Bell");
    }

    @Test
    void linesThatAreNearlyHeadingsStayInTheOutline(FxRobot robot) throws IOException {
        journey.parser.doubtful = List.of("Comes harbour harbour are");
        robot.interact(() -> journey.session.open(file));
        journey.press(robot, "c");
        int rows = journey.rows().size();
        assertThat(journey.rows()).anyMatch(row -> row.startsWith("Comes harbour"));
        edit(robot);
        journey.press(robot, "R");
        assertThat(journey.rows()).hasSize(rows + 1);
        assertThat(journey.rows()).anyMatch(row -> row.startsWith("Comes harbour"));
    }

    @Test
    void aKeyGoesThroughWhatChanged(FxRobot robot) throws IOException {
        edit(robot);
        journey.press(robot, "R");
        robot.interact(() -> assertThat(badges()).contains("new"));
        journey.press(robot, "D");
        assertThat(journey.section()).isEqualTo("1.3 Ringing the Bell");
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).contains("Handbook of a Small Harbour");
    }

    @Test
    void whatARowSaysOfChangesLeavesTheRoomToItsTitle(FxRobot robot) throws IOException {
        edit(robot);
        journey.press(robot, "R");
        robot.interact(() -> {});
        Node badge =
                journey.outline().lookupAll(".row-change").stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElseThrow();
        Node title = badge.getParent().lookup(".row-title");
        assertThat(badge.localToScene(0, 0).getY()).isGreaterThan(title.localToScene(0, 0).getY());
    }

    @Test
    void theParagraphThatChangedIsGoneToAndMarked(FxRobot robot) throws IOException {
        String text = Files.readString(file);
        int paragraph = text.indexOf("Kept well and comes small");
        Files.writeString(
                file, text.substring(0, paragraph) + "Never " + text.substring(paragraph));
        robot.interact(() -> journey.touched.run());
        journey.press(robot, "R");
        robot.interact(() -> {});
        assertThat(journey.page().lookupAll(".page-changed")).isEmpty();
        journey.press(robot, "D");
        robot.interact(() -> {});
        assertThat(journey.section()).isEqualTo("1.2 Keeping the Book");
        assertThat(journey.page().topOffset()).isEqualTo(paragraph);
        assertThat(journey.page().lookupAll(".page-changed")).hasSize(1);
    }

    @Test
    void whatChangedStaysMarkedWhenAHeadingIsCorrected(FxRobot robot) throws IOException {
        edit(robot);
        journey.press(robot, "R", "g", "g", "2", "J", "Ctrl+Shift+0");
        assertThat(journey.rows()).doesNotContain("1.1 Opening Hours");
        robot.interact(() -> assertThat(badges()).contains("new"));
    }

    @Test
    void aFileThatIsGoneLeavesItsText(FxRobot robot) throws IOException {
        String shown = journey.shown();
        Files.delete(file);
        robot.interact(() -> journey.touched.run());
        assertThat(bar().isVisible()).isTrue();
        assertThat(journey.shown()).isEqualTo(shown);
        journey.press(robot, "Esc");
        assertThat(bar().isVisible()).isFalse();
    }

    private List<String> told() {
        return journey.outline().getScene().getRoot().lookupAll(".notice-bar").stream()
                .filter(Node::isVisible)
                .map(bar -> ((Label) bar.lookup(".label")).getText())
                .toList();
    }

    @Test
    void whatBecameOfTheFileIsToldAfterWhatThereWasNoTimeToRead(FxRobot robot) throws IOException {
        FakeDelay delay = new FakeDelay();
        journey.loadSlowly(0, new InlineRunner(), delay);
        journey.chosen = folder.resolve("gone.txt");
        journey.press(robot, "o");
        robot.interact(() -> journey.session.notices().tell("The settings were damaged."));
        String gone = journey.chosen + " does not exist.";
        assertThat(told()).containsExactly(gone + "\nThe settings were damaged.");
        edit(robot);
        assertThat(told()).containsExactly(gone + "\nThe settings were damaged.");
        robot.interact(() -> delay.pass(60_000));
        assertThat(told()).containsExactly("harbour.txt has changed on disk.");
        journey.press(robot, "o");
        assertThat(told()).containsExactly(gone);
        journey.press(robot, "Esc");
        assertThat(told()).containsExactly("harbour.txt has changed on disk.");
    }

    @Test
    void withoutChangesThereIsNothingToGoThrough(FxRobot robot) {
        journey.press(robot, "D");
        assertThat(journey.session.notices().passingNoticeProperty().get())
                .contains("Nothing has changed");
    }
}
