package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the accessibility layer gets to know of the window.
class AccessibilityJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, BOOK);
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void whereIAmGetsTheFocusAndSoIsSpoken(FxRobot robot) {
        journey.press(robot, "g", "g", "2", "J", "i");
        assertThat(focus().getStyleClass()).contains("info-card");
        assertThat(focus().getAccessibleText()).contains("Section 3 of 9", "1.1 Opening Hours");
    }

    @Test
    void theNextKeyGoesWhereItWouldHaveGone(FxRobot robot) {
        journey.press(robot, "i", "J");
        assertThat(journey.page().isFocused()).isTrue();
        assertThat(journey.section()).isEqualTo("1 The Office");
        journey.press(robot, "Tab", "Down", "i", "Down");
        assertThat(journey.outline().isFocused()).isTrue();
        assertThat(journey.cursor()).isEqualTo("1.2 Keeping the Book");
    }

    @Test
    void everyControlHasARoleANameAndADescription(FxRobot robot) {
        journey.press(robot, "Ctrl+F", "Esc", "?", "Esc", "Ctrl+Shift+L", "Esc");
        List<Node> nameless = new ArrayList<>();
        collect(stage.getScene().getRoot(), nameless);
        assertThat(nameless).isEmpty();
    }

    @Test
    void soItHasInEveryStateOfTheWindow(FxRobot robot) {
        List<List<String>> states =
                List.of(
                        List.of("/", "o", "f"),
                        List.of("t", "o"),
                        List.of("Ctrl+D", "M"),
                        List.of("O"),
                        List.of("Tab", "/", "o"),
                        List.of("Ctrl+L", "7"),
                        List.of("Ctrl+,"),
                        List.of("Tab", "Ctrl+Shift+0"),
                        List.of("?", "a"));
        for (List<String> keys : states) {
            journey.press(robot, keys.toArray(String[]::new));
            List<Node> nameless = new ArrayList<>();
            for (Window window : List.copyOf(Window.getWindows())) {
                collect(window.getScene().getRoot(), nameless);
            }
            assertThat(nameless).as("after %s", keys).isEmpty();
            journey.press(robot, "Esc", "Esc", "Esc");
        }
        robot.interact(() -> journey.session.notices().tell("Something to know."));
        List<Node> nameless = new ArrayList<>();
        collect(stage.getScene().getRoot(), nameless);
        assertThat(nameless).as("with a notice").isEmpty();
    }

    @Test
    void whereTheFocusIsCanBeSeen(FxRobot robot) {
        journey.press(robot, "Tab");
        assertThat(looksOtherwiseWithoutFocus(robot)).as("outline").isTrue();
        journey.press(robot, "Tab");
        assertThat(looksOtherwiseWithoutFocus(robot)).as("page").isTrue();
        journey.press(robot, "Ctrl+F", "o", "f", "Tab");
        for (int i = 0; i < 2; i++) {
            assertThat(looksOtherwiseWithoutFocus(robot)).as("" + focus()).isTrue();
            journey.press(robot, "Tab");
        }
    }

    // Compares what is painted while a node has the focus with what is once it has it no more.
    private boolean looksOtherwiseWithoutFocus(FxRobot robot) {
        Node node = focus();
        boolean[] differs = new boolean[1];
        robot.interact(
                () -> {
                    Node window = stage.getScene().getRoot();
                    PixelReader with = window.snapshot(null, null).getPixelReader();
                    window.requestFocus();
                    WritableImage without = window.snapshot(null, null);
                    node.requestFocus();
                    for (int y = 0; y < without.getHeight(); y++) {
                        for (int x = 0; x < without.getWidth(); x++) {
                            differs[0] |=
                                    with.getArgb(x, y) != without.getPixelReader().getArgb(x, y);
                        }
                    }
                });
        return differs[0];
    }

    @Test
    void threefoldTextFitsASmallWindow(FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(700);
                    stage.setHeight(460);
                    for (int i = 0; i < 60 && journey.page().settings().size() < 54; i++) {
                        journey.appearance.larger();
                    }
                });
        assertThat(journey.page().settings().size()).isGreaterThanOrEqualTo(54);
        journey.press(robot, "1", "G");
        Scene scene = stage.getScene();
        for (Node text : journey.page().lookupAll(".page-text")) {
            Bounds inPage = journey.page().sceneToLocal(text.localToScene(text.getLayoutBounds()));
            assertThat(inPage.getMinX()).isNotNegative();
            assertThat(inPage.getMaxX()).isLessThanOrEqualTo(journey.page().getWidth() + 0.5);
        }
        journey.press(robot, "Ctrl+F", "o", "f");
        for (Node control : scene.getRoot().lookupAll(".find-bar > *")) {
            if (control.isVisible()) {
                Bounds inScene = control.localToScene(control.getLayoutBounds());
                assertThat(inScene.getMaxX()).as("" + control).isLessThan(scene.getWidth() + 0.5);
                assertThat(inScene.getMaxY()).as("" + control).isLessThan(scene.getHeight() + 0.5);
            }
        }
    }

    // What a control is made of speaks for it, not for itself.
    private static void collect(Node node, List<Node> nameless) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ListView<?>
                        || node.isFocusTraversable();
        boolean complete =
                node.getAccessibleRole() != AccessibleRole.NODE
                        && isNamed(node)
                        && isDescribed(node);
        if (control && !complete) {
            nameless.add(node);
        }
        boolean whole =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean isNamed(Node node) {
        String text = node.getAccessibleText();
        boolean labelled =
                node instanceof ButtonBase button
                        && button.getText() != null
                        && !button.getText().isBlank();
        boolean item =
                node.getAccessibleRole() == AccessibleRole.MENU_ITEM
                        && node.queryAccessibleAttribute(AccessibleAttribute.TEXT) != null;
        return labelled || item || (text != null && !text.isBlank());
    }

    // An item of a menu says with its name what it does.
    private static boolean isDescribed(Node node) {
        String help = node.getAccessibleHelp();
        return node.getAccessibleRole() == AccessibleRole.MENU_ITEM
                || (help != null && !help.isBlank());
    }

    @Test
    void thePageTellsItsTextAndWhatItIs(FxRobot robot) {
        journey.press(robot, "1", "G");
        assertThat(journey.page().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(journey.page().queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .startsWith("1 The Office");
    }
}
