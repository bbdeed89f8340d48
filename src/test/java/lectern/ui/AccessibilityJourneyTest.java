package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the accessibility layer gets to know of the window.
@ExtendWith(ApplicationExtension.class)
class AccessibilityJourneyTest {
    private Journey journey;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        journey = new Journey(stage, 900, 700);
        journey.session.open(Path.of("src/test/resources/lectern/ui/harbour.txt"));
    }

    @AfterEach
    void theConsoleStayedQuiet() {
        journey.end();
        assertThat(journey.complaints()).isEmpty();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void whereIAmGetsTheFocusAndSoIsSpoken(FxRobot robot) {
        journey.press(robot, "3", "G", "i");
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
    void everyControlHasARoleAndAName(FxRobot robot) {
        journey.press(robot, "Ctrl+F", "Esc", "?", "Esc", "Ctrl+Shift+L", "Esc");
        List<Node> nameless = new ArrayList<>();
        collect(stage.getScene().getRoot(), nameless);
        assertThat(nameless).isEmpty();
    }

    // What a control is made of speaks for it, not for itself.
    private static void collect(Node node, List<Node> nameless) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ListView<?>
                        || node.isFocusTraversable();
        if (control && (node.getAccessibleRole() == AccessibleRole.NODE || !isNamed(node))) {
            nameless.add(node);
        }
        boolean whole = node instanceof ButtonBase || node instanceof TextInputControl;
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
        return labelled || (text != null && !text.isBlank());
    }

    @Test
    void thePageTellsItsTextAndWhatItIs(FxRobot robot) {
        journey.press(robot, "2", "G");
        assertThat(journey.page().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(journey.page().queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT))
                .asString()
                .startsWith("1 The Office");
    }
}
