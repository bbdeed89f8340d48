package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.reading.AccentChoice;
import lectern.reading.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The settings, changed by keys alone, as the page takes them.
class SettingsJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 700, ARTICLE);
    }

    private static boolean isOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getScene().getRoot().lookup(".settings") != null);
    }

    private static Paint inkOf(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Labeled.class).getTextFill();
    }

    private void tab(FxRobot robot, int times) {
        for (int i = 0; i < times; i++) {
            journey.press(robot, "Tab");
        }
    }

    @Test
    void escClosesTheSettingsAndTheKeysGoToTheTextAgain(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        assertThat(isOpen()).isTrue();
        journey.press(robot, "Esc");
        assertThat(isOpen()).isFalse();
        journey.press(robot, "J");
        assertThat(journey.section()).isEqualTo("The Diplomatic Balancing Act in Southeast Asia");
    }

    @Test
    void iconsGrowWithTheWordsBesideThem(FxRobot robot) {
        for (String icon : List.of(".icon-menu", ".icon-settings", ".fold-mark", ".read-mark")) {
            robot.interact(() -> journey.appearance.setTextSize(18));
            WaitForAsyncUtils.waitForFxEvents();
            double width = robot.lookup(icon).queryAs(Region.class).getWidth();
            assertThat(width).as(icon).isIn(8.0, 14.0, 17.0);
            robot.interact(() -> journey.appearance.setTextSize(54));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(icon).queryAs(Region.class).getWidth())
                    .as(icon)
                    .isGreaterThan(1.5 * width);
        }
    }

    @Test
    void slidersHaveTracksAtEverySizeOfTheText(FxRobot robot) {
        robot.interact(() -> journey.appearance.setTextSize(54));
        journey.press(robot, "Ctrl+,");
        WaitForAsyncUtils.waitForFxEvents();
        for (Region track : robot.lookup(".slider .track").queryAllAs(Region.class)) {
            Insets free = track.getBackground().getFills().getLast().getInsets();
            assertThat(track.getHeight() - free.getTop() - free.getBottom()).isGreaterThan(3);
        }
        journey.press(robot, "Esc");
    }

    @Test
    void slidersAreFilledUpToTheirThumbsInEveryTheme(FxRobot robot) {
        for (ThemeChoice theme : ThemeChoice.values()) {
            robot.interact(() -> journey.appearance.choose(theme));
            journey.press(robot, "Ctrl+,");
            WaitForAsyncUtils.waitForFxEvents();
            Region fill = robot.lookup(".slider .progress").queryAs(Region.class);
            Region thumb = robot.lookup(".slider .thumb").queryAs(Region.class);
            assertThat(fill.getWidth()).as("%s", theme).isBetween(1.0, thumb.getLayoutX() + 20);
            assertThat(colour(fill)).as("%s", theme).isEqualTo(colour(thumb));
            journey.press(robot, "Esc");
        }
    }

    private static Paint colour(Region of) {
        return of.getBackground().getFills().getLast().getFill();
    }

    @Test
    void theSettingsStayWithinASmallWindowAndScrollToWhatHasTheKeys(FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(500);
                    stage.setHeight(400);
                    journey.appearance.setTextSize(54);
                });
        journey.press(robot, "Ctrl+,");
        Node card = robot.lookup(".settings-scroll").query();
        Bounds area = card.localToScreen(card.getLayoutBounds());
        Node root = stage.getScene().getRoot();
        Bounds room = root.localToScreen(root.getLayoutBounds());
        assertThat(room.contains(area)).as("%s in %s", area, room).isTrue();
        tab(robot, 11);
        Node restore = robot.lookup(".settings > .button").query();
        assertThat(restore.isFocused()).isTrue();
        Bounds reached = restore.localToScreen(restore.getLayoutBounds());
        assertThat(area.contains(reached)).as("%s in %s", reached, area).isTrue();
    }

    @Test
    void theKeyThatOpensTheSettingsClosesThem(FxRobot robot) {
        journey.press(robot, "Ctrl+,", "Ctrl+,");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void arrowsChangeSizeHeightAndLengthOfLinesAtOnce(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        tab(robot, 1);
        journey.press(robot, "Right", "Right");
        tab(robot, 1);
        journey.press(robot, "Right");
        tab(robot, 1);
        journey.press(robot, "Left");
        assertThat(journey.page().settings().size()).isEqualTo(20);
        assertThat(journey.page().settings().lineHeight()).isEqualTo(1.55);
        assertThat(journey.page().settings().measure()).isEqualTo(66);
    }

    @Test
    void anotherFaceSetsThePage(FxRobot robot) {
        journey.press(robot, "Ctrl+,", "Down", "Down");
        assertThat(journey.appearance.face()).isEqualTo("legible");
        Text text = (Text) journey.page().lookup("Text");
        assertThat(text.getFont().getFamily()).isEqualTo("Atkinson Hyperlegible Next");
    }

    @Test
    void themeAndAccentTakeEffectWhileTheSettingsAreOpen(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        tab(robot, 6);
        journey.press(robot, "Right", "Right", "Right", "Space");
        assertThat(journey.appearance.theme()).isEqualTo(ThemeChoice.DARK);
        tab(robot, 3);
        journey.press(robot, "Right", "Right", "Space");
        assertThat(journey.appearance.accent()).isEqualTo(AccentChoice.GREEN);
        assertThat(inkOf(robot, ".document-title")).isEqualTo(Color.web("#d8dbe0"));
        assertThat(inkOf(robot, ".settings .label")).isEqualTo(Color.web("#d8dbe0"));
        assertThat(isOpen()).isTrue();
    }

    @Test
    void oneThemeIsChosenOfAllHighContrastOrNot(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        tab(robot, 7);
        journey.press(robot, "Space");
        assertThat(journey.appearance.theme()).isEqualTo(ThemeChoice.WHITE);
        assertThat(chosen(robot)).contains("White").doesNotContain("System", "Dark");
        robot.interact(() -> journey.appearance.choose(ThemeChoice.LIGHT));
        assertThat(chosen(robot)).contains("Light").doesNotContain("White", "Black");
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".settings .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void paragraphsAreToldByIndentAndLinesEndTogether(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        tab(robot, 4);
        journey.press(robot, "Right", "Space");
        tab(robot, 1);
        journey.press(robot, "Space");
        assertThat(journey.page().settings().indented()).isTrue();
        assertThat(journey.page().settings().justified()).isTrue();
    }

    @Test
    void everySettingHasAName(FxRobot robot) {
        journey.press(robot, "Ctrl+,");
        for (Node control : robot.lookup(".settings .toggle-button").queryAll()) {
            assertThat(((ToggleButton) control).getAccessibleText()).isNotBlank();
        }
        for (Node control : robot.lookup(".settings .slider").queryAll()) {
            assertThat(control.getAccessibleText()).isNotBlank();
            assertThat(control.getAccessibleRoleDescription()).isNotBlank();
        }
    }
}
