package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.state.RecentFiles;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever comes up over the text goes with Esc, whatever came up over it.
class OverlayJourneyTest extends JourneyTest {
    private static final List<KeyContext> CONTEXTS =
            List.of(KeyContext.ANYWHERE, KeyContext.TEXT, KeyContext.OUTLINE);
    // They end the window, or fill the screen with it.
    private static final List<Command> OTHERS =
            List.of(Command.CLOSE, Command.QUIT, Command.FULL_SCREEN, Command.ZEN);
    private static final List<String> BARS =
            List.of(
                    ".find-bar",
                    ".go-to-bar",
                    ".hit-pane",
                    ".outline-filter",
                    ".notice-bar.notice",
                    ".passing-notice",
                    ".notice-bar.revision");
    private static final int CARDS = 4;
    private static final int MOST_ESCAPES = 5;

    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    @Test
    void anyTwoThatComeUpAreClosedByEsc(FxRobot robot) {
        List<String> stuck = new ArrayList<>();
        robot.interact(
                () -> {
                    Collection<Command> openers = openers();
                    assertThat(openers).contains(Command.MARKS, Command.GO_TO, Command.MENU);
                    for (Command first : openers) {
                        for (Command second : openers) {
                            type(first.context(), first.defaultKeys().getFirst());
                            type(second.context(), second.defaultKeys().getLast());
                            if (!isClosedByEsc()) {
                                stuck.add(first + ", " + second + ": " + open());
                                closeAll();
                            }
                        }
                    }
                });
        assertThat(stuck).isEmpty();
    }

    @Test
    void keysPressedInAMenuReachNothingBehindIt(FxRobot robot) {
        int top = journey.page().topOffset();
        journey.press(robot, "O", "j", "j", "J", "O");
        assertThat(journey.page().topOffset()).isEqualTo(top);
        assertThat(menus()).isEqualTo(1);
        journey.press(robot, "Esc");
        assertThat(menus()).isZero();
        journey.press(robot, "J");
        assertThat(journey.page().topOffset()).isGreaterThan(top);
    }

    @Test
    void theMenuOfRecentFilesLeavesOutTheOneThatIsOpen(FxRobot robot) {
        robot.interact(() -> journey.session.open(ARTICLE));
        journey.press(robot, "O");
        assertThat(menu().getItems())
                .extracting(MenuItem::getText)
                .contains(path(BOOK))
                .doesNotContain(path(ARTICLE));
    }

    @Test
    void theMenuOfRecentFilesStaysInsideASmallWindow(FxRobot robot) {
        String folder = "/a/folder/of/many/texts/with a long name/and another in it with a longer";
        RecentFiles many =
                new RecentFiles(
                        IntStream.range(0, 20).mapToObj(i -> Path.of(folder, i + ".txt")).toList());
        robot.interact(
                () -> {
                    stage.setWidth(500);
                    stage.setHeight(400);
                    journey.session.takeRecent(many);
                });
        journey.press(robot, "O");
        WaitForAsyncUtils.waitForFxEvents();
        ContextMenu menu = menu();
        assertThat(menu.getX()).isGreaterThanOrEqualTo(stage.getX());
        assertThat(menu.getY()).isGreaterThanOrEqualTo(stage.getY());
        assertThat(menu.getX() + menu.getWidth()).isLessThanOrEqualTo(stage.getX() + 500);
        assertThat(menu.getY() + menu.getHeight()).isLessThanOrEqualTo(stage.getY() + 400);
        journey.press(robot, "Up");
        Node article =
                menu.getSkin().getNode().lookupAll(".menu-item").stream()
                        .filter(row -> row.getPseudoClassStates().toString().contains("focused"))
                        .findFirst()
                        .orElseThrow();
        assertThat(article.localToScreen(article.getLayoutBounds()).getMaxY())
                .as("the last row, reached by the keys")
                .isLessThanOrEqualTo(stage.getY() + 400);
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static long menus() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).count();
    }

    /// Returns the commands that bring something up over the text: one of each topic for the same
    /// thing.
    private Collection<Command> openers() {
        Map<List<String>, Command> openers = new LinkedHashMap<>();
        for (Command command : Command.values()) {
            String key = command.defaultKeys().getLast();
            if (CONTEXTS.contains(command.context()) && !OTHERS.contains(command) && isTyped(key)) {
                type(command.context(), key);
                List<String> open = open();
                if (!open.isEmpty()) {
                    open.add(command.topic().name());
                    openers.putIfAbsent(open, command);
                }
                assertThat(isClosedByEsc()).as(command.name()).isTrue();
            }
        }
        return openers.values();
    }

    private static boolean isTyped(String keys) {
        return !keys.contains("letter") && !keys.contains("`");
    }

    private void type(KeyContext where, String keys) {
        if (where == KeyContext.OUTLINE) {
            journey.type("F6");
        }
        journey.type(keys.split(" "));
    }

    private boolean isClosedByEsc() {
        for (int i = 0;
                i < MOST_ESCAPES && !(open().isEmpty() && journey.page().isFocused());
                i++) {
            journey.type("Esc");
        }
        return open().isEmpty() && journey.page().isFocused();
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        Parent root = stage.getScene().getRoot();
        for (Node over : root.getChildrenUnmodifiable().subList(1, CARDS + 1)) {
            if (over.isVisible()) {
                open.add(over.getStyleClass().toString());
            }
        }
        for (String bar : BARS) {
            if (root.lookup(bar).isVisible()) {
                open.add(bar);
            }
        }
        for (Window window : Window.getWindows()) {
            if (!window.equals(stage)) {
                open.add(window.getClass().getSimpleName());
            }
        }
        return open;
    }

    // What Esc cannot do is done for it, so that the next two are not blamed.
    private void closeAll() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide);
        Parent root = stage.getScene().getRoot();
        root.getChildrenUnmodifiable()
                .subList(1, CARDS + 1)
                .forEach(card -> card.setVisible(false));
        BARS.stream()
                .map(root::lookup)
                .filter(bar -> !bar.visibleProperty().isBound())
                .forEach(bar -> bar.setVisible(false));
        journey.page().requestFocus();
    }

    @Test
    void aBarIsStillThereWhenTheSheetOverItGoes(FxRobot robot) {
        for (String sheet : List.of("Ctrl+Shift+P", "F1", "Ctrl+Shift+L", "Ctrl+,")) {
            journey.press(robot, "Ctrl+L", "2", sheet, "Esc");
            assertThat(open()).as(sheet).containsExactly(".go-to-bar");
            journey.press(robot, "Enter");
            assertThat(journey.section()).isEqualTo("2 Tax and Duties");
        }
    }

    @Test
    void oneSheetTakesThePlaceOfAnother(FxRobot robot) {
        journey.press(robot, "Ctrl+Shift+P", "F1", "Ctrl+Shift+L");
        assertThat(open()).hasSize(1);
        journey.press(robot, "Esc");
        assertThat(open()).isEmpty();
        assertThat(journey.page().isFocused()).isTrue();
    }

    @Test
    void oneBarTakesThePlaceOfAnother(FxRobot robot) {
        journey.press(robot, "Ctrl+L", "7");
        robot.clickOn(journey.page());
        journey.press(robot, "Ctrl+F", "h");
        assertThat(open()).containsExactly(".find-bar", ".hit-pane");
    }

    @Test
    void escClosesABarThatLostTheKeys(FxRobot robot) {
        journey.press(robot, "Ctrl+L", "7");
        robot.clickOn(journey.page());
        assertThat(open()).containsExactly(".go-to-bar");
        journey.press(robot, "Esc");
        assertThat(open()).isEmpty();
    }

    @Test
    void theFilterHasTheKeysOfAnOutlineThatSlidesIn(FxRobot robot) {
        journey.press(robot, "F9");
        robot.interact(() -> journey.type("Tab", "/", "x"));
        WaitForAsyncUtils.waitForFxEvents();
        journey.press(robot, "t", "a", "x");
        assertThat(journey.rows()).contains("2 Tax and Duties").doesNotContain("3 Weather");
    }
}
