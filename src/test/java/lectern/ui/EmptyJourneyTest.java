package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import lectern.command.Command;
import lectern.reading.PaletteRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Where there is nothing to read, or to choose from, the window says so and what can be done.
class EmptyJourneyTest extends JourneyTest {
    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        begin(stage, 900, 700);
    }

    private static List<String> hint(FxRobot robot) {
        Node page = robot.lookup(".empty-page").query();
        return page.isVisible()
                ? page.lookupAll(".label").stream().map(l -> ((Labeled) l).getText()).toList()
                : List.of();
    }

    @Test
    void withoutATextTheKeyThatOpensOneIsNamed(FxRobot robot) throws IOException {
        assertThat(hint(robot)).isEmpty();
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        robot.interact(() -> journey.session.open(empty));
        assertThat(hint(robot)).hasSize(2).first().isEqualTo("No text is open.");
        assertThat(hint(robot).getLast()).startsWith("Open a file: o, Ctrl+O.");
        journey.chosen = ARTICLE;
        journey.press(robot, "Esc", "o");
        assertThat(hint(robot)).isEmpty();
        assertThat(journey.rows()).hasSize(7);
    }

    @Test
    void withoutATextTheGoToBoxOffersWhatCanBeDone(FxRobot robot) {
        journey.press(robot, "t");
        assertThat(offered(robot))
                .startsWith(Command.OPEN.title(), Command.RECENT.title())
                .contains(Command.SETTINGS.title(), Command.KEYS.title(), Command.QUIT.title())
                .doesNotContain(Command.LINE_DOWN.title(), Command.FIND.title());
        journey.chosen = ARTICLE;
        journey.press(robot, "Enter", "t");
        assertThat(offered(robot)).contains("Key Takeaways", Command.LINE_DOWN.title());
    }

    private static List<String> offered(FxRobot robot) {
        ListView<PaletteRow> list = robot.lookup(".palette-list").queryListView();
        return list.getItems().stream().map(PaletteRow::title).toList();
    }

    @Test
    void aTextOfBlanksSaysThatItIsOne(FxRobot robot) throws IOException {
        Path blanks = Files.writeString(folder.resolve("blanks.txt"), " \n\n  \n");
        robot.interact(() -> journey.session.open(blanks));
        assertThat(hint(robot)).first().asString().contains("nothing in this text");
    }

    @Test
    void aFilterThatNoTitleHoldsSaysSoAndWhyARowStays(FxRobot robot) {
        robot.interact(() -> journey.session.open(ARTICLE));
        journey.press(robot, "3", "G", "Tab", "/", "z", "z");
        Labeled none = robot.lookup(".filter-none").queryAs(Labeled.class);
        assertThat(none.isVisible()).isTrue();
        assertThat(hintOfCurrent(robot)).isEqualTo("being read");
        journey.press(robot, "Backspace", "Backspace", "k", "e", "y");
        assertThat(none.isVisible()).isFalse();
        assertThat(hintOfCurrent(robot)).isEqualTo("being read");
        journey.press(robot, "Esc");
        assertThat(none.isVisible()).isFalse();
        assertThat(hintOfCurrent(robot)).isEmpty();
    }

    private static String hintOfCurrent(FxRobot robot) {
        Labeled hint = robot.lookup(".outline-cell:current .row-hint").queryAs(Labeled.class);
        return hint.isVisible() ? hint.getText() : "";
    }
}
