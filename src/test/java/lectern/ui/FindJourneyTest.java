package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import lectern.reading.Found;
import lectern.reading.HitRow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reader who looks for words, by keyboard alone.
class FindJourneyTest extends JourneyTest {
    @Start
    void start(Stage stage) {
        begin(stage, 900, 500, ARTICLE);
    }

    private void type(FxRobot robot, String words) {
        journey.press(robot, words.split(""));
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".find-words").queryAs(Label.class).getText();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".find-bar").query().isVisible();
    }

    private static boolean isMarked(FxRobot robot, String layer) {
        return !robot.lookup(layer).queryAs(javafx.scene.shape.Path.class).getElements().isEmpty();
    }

    @Test
    void theFirstMatchIsShownAsItIsTypedAndEscPutsTheLineBack(FxRobot robot) {
        journey.press(robot, "2", "G", "j", "j", "j");
        int place = journey.page().topOffset();
        journey.press(robot, "/");
        type(robot, "lavrov");
        assertThat(said(robot)).as("the first from here on").isEqualTo("2 of 3");
        assertThat(journey.shown()).contains("Lavrov");
        assertThat(journey.section()).as("a look only").startsWith("The Diplomatic");
        assertThat(isMarked(robot, ".page-here")).isTrue();
        journey.press(robot, "Esc");
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.page().topOffset()).isEqualTo(place);
        assertThat(journey.page().isFocused()).isTrue();
        assertThat(isMarked(robot, ".page-found")).isFalse();
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).as("the history holds 2G alone").startsWith("US Secretary");
    }

    @Test
    void theMatchLookedAtIsInSightInTheListUnderItsSection(FxRobot robot) {
        for (int section = 1; section <= 7; section++) {
            journey.press(robot, String.valueOf(section), "G", "/");
            type(robot, "china");
            Node list = robot.lookup(".hit-list").query();
            Node chosen = robot.lookup(".hit-list .list-cell:selected").query();
            Bounds area = list.localToScene(list.getLayoutBounds());
            Bounds row = chosen.localToScene(chosen.getLayoutBounds());
            assertThat(row.getMaxY()).as("section %d", section).isLessThan(area.getMaxY() + 1);
            assertThat(row.getMinY()).as("section %d", section).isGreaterThan(area.getMinY() + 10);
            journey.press(robot, "Esc", "Esc");
        }
    }

    @Test
    void theMatchLookedAtStaysInSightWhereTheWindowGetsLower(FxRobot robot) {
        robot.interact(() -> stage.setHeight(700));
        journey.press(robot, "/");
        type(robot, "china");
        journey.press(robot, "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down");
        for (double height = 700; height > 330; height -= 90) {
            double now = height;
            robot.interact(() -> stage.setHeight(now));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isMarked(robot, ".page-here")).as("at " + height).isTrue();
            assertThat(journey.page().getHeight()).isGreaterThan(list(robot).getHeight());
            assertInside(robot.lookup(".hit-list .list-cell:selected").query(), list(robot));
            assertInside(robot.lookup(".page-here").query(), journey.page());
        }
        robot.interact(() -> stage.setHeight(700));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = list(robot);
        assertThat(list.lookupAll(".list-cell"))
                .filteredOn(Node::isVisible)
                .noneMatch(row -> isCut(row, list));
    }

    private static boolean isCut(Node row, Node list) {
        Bounds inner = row.localToScene(row.getLayoutBounds());
        Bounds outer = list.localToScene(list.getLayoutBounds());
        return (inner.getMinY() < outer.getMinY() - 2 && inner.getMaxY() > outer.getMinY() + 2)
                || (inner.getMinY() < outer.getMaxY() - 2 && inner.getMaxY() > outer.getMaxY() + 2);
    }

    private static void assertInside(Node node, Node area) {
        Bounds inner = node.localToScene(node.getLayoutBounds());
        Bounds outer = area.localToScene(area.getLayoutBounds());
        assertThat(inner.getMinY()).isGreaterThanOrEqualTo(outer.getMinY());
        assertThat(inner.getMaxY()).isLessThanOrEqualTo(outer.getMaxY());
    }

    @Test
    void howeverHighTheWindowIsNoRowOfTheListIsCut(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "china");
        Stage stage = (Stage) journey.page().getScene().getWindow();
        for (double height = 700; height > 400; height -= 37) {
            double now = height;
            robot.interact(() -> stage.setHeight(now));
            ListView<?> list = list(robot);
            assertThat(list.getHeight() % list.getFixedCellSize()).isLessThan(3);
        }
    }

    @Test
    void inANarrowWindowEveryRowOfTheListShowsItsMatch(FxRobot robot) {
        robot.interact(() -> stage.setWidth(500));
        journey.press(robot, "/");
        type(robot, "diplomatic");
        WaitForAsyncUtils.waitForFxEvents();
        assertMatchesSeen(robot);
        robot.interact(() -> stage.setWidth(430));
        WaitForAsyncUtils.waitForFxEvents();
        assertMatchesSeen(robot);
    }

    private static void assertMatchesSeen(FxRobot robot) {
        List<Node> matches =
                robot.lookup(".hit-list .list-cell").queryAll().stream()
                        .filter(cell -> cell.isVisible() && cell.lookup(".unmarked") != null)
                        .filter(cell -> !cell.lookup(".row-hits").isVisible())
                        .map(cell -> cell.lookup(".marked"))
                        .toList();
        assertThat(matches).hasSizeGreaterThan(1);
        for (Node match : matches) {
            Node line = match.getParent().getParent();
            assertThat(match.getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(line.getLayoutBounds().getWidth());
        }
    }

    @Test
    void enterReadsOnAtTheMatchAndKeysGoOnToTheOthers(FxRobot robot) {
        journey.press(robot, "Ctrl+F");
        type(robot, "lavrov");
        journey.press(robot, "Enter");
        assertThat(isOpen(robot)).isFalse();
        String first = journey.section();
        assertThat(first).isNotEqualTo("US Secretary of State");
        List<String> forward = List.of("n", "F3", "Ctrl+G");
        List<String> backward = List.of("N", "Shift+F3", "Ctrl+Shift+G");
        for (int i = 0; i < forward.size(); i++) {
            String before = words();
            journey.press(robot, forward.get(i));
            assertThat(words()).as(forward.get(i)).isNotEqualTo(before);
            journey.press(robot, backward.get(i));
            assertThat(words()).as(backward.get(i)).startsWith("1 of 3");
        }
        assertThat(isMarked(robot, ".page-found")).isTrue();
        journey.press(robot, "Esc");
        assertThat(isMarked(robot, ".page-found")).isFalse();
        assertThat(journey.section()).as("Esc only clears the marks").isEqualTo(first);
        journey.press(robot, "Alt+Left");
        assertThat(journey.section()).startsWith("US Secretary");
    }

    private String words() {
        return journey.reading().search().wordsProperty().get();
    }

    @Test
    void theFieldIsDrivenWithoutLeavingIt(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "meet");
        String all = said(robot);
        journey.press(robot, "Down", "Shift+F3", "Ctrl+G");
        assertThat(said(robot)).startsWith("2 of ");
        journey.press(robot, "Up", "Alt+W");
        assertThat(said(robot)).isNotEqualTo(all);
        journey.press(robot, "Alt+W", "Alt+R", ".", "s");
        assertThat(robot.lookup(".find-field").queryAs(TextInputControl.class).getText())
                .isEqualTo("meet.s");
        assertThat(said(robot)).as("a pattern finds meetings").isEqualTo("Not found");
    }

    @Test
    void outlineRowsShowTheirHitsAndRowsWithoutAnyDim(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "lavrov");
        PseudoClass without = PseudoClass.getPseudoClass("without-hits");
        List<Node> cells =
                robot.lookup(".outline-cell").queryAll().stream()
                        .filter(c -> c.getPseudoClassStates().contains(without))
                        .toList();
        assertThat(cells).hasSizeBetween(4, 6);
        assertThat(robot.lookup(".row-hits").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .extracting(Label::getText)
                .contains("1");
        journey.press(robot, "Esc");
        assertThat(robot.lookup(".row-hits").queryAllAs(Label.class)).noneMatch(Node::isVisible);
    }

    @Test
    void wordsThatAreNotThereAreSaidAndEnterStays(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "xyzzy");
        journey.press(robot, "Enter");
        assertThat(said(robot)).isEqualTo("Not found");
        assertThat(isOpen(robot)).isTrue();
    }

    @Test
    void findingFromAPeekGoesBackToThePlaceOfReading(FxRobot robot) {
        journey.press(robot, "Space");
        int place = journey.page().topOffset();
        journey.press(robot, "Tab", "j", "j", "Ctrl+F");
        type(robot, "wang");
        journey.press(robot, "Esc");
        assertThat(journey.page().topOffset()).isEqualTo(place);
    }

    @Test
    void aDocumentOpenedFromTheFieldIsTheOneShown(FxRobot robot) {
        journey.press(robot, "/", "Alt+W");
        type(robot, "russia");
        journey.chosen = BOOK;
        journey.press(robot, "Ctrl+O");
        assertThat(isOpen(robot)).isFalse();
        assertThat(journey.shown()).startsWith("Handbook of a Small Harbour");
    }

    @Test
    void anotherDocumentIsSearchedFromTheStart(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "wang");
        journey.press(robot, "Enter");
        journey.chosen = BOOK;
        journey.press(robot, "o");
        assertThat(words()).isEmpty();
        journey.press(robot, "n");
        assertThat(isOpen(robot)).isTrue();
        type(robot, "harbour");
        assertThat(said(robot)).startsWith("1 of ");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".hit-list").queryListView();
    }

    @Test
    void matchesAreListedBySectionAndWalkedWithTheArrows(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "wang");
        assertThat(robot.lookup(".hit-pane").query().isVisible()).isTrue();
        assertThat(list(robot).getItems().getFirst()).isEqualTo(new HitRow(0, HitRow.GROUP));
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        journey.press(robot, "Down", "Down");
        assertThat(said(robot)).startsWith("3 of ");
        assertThat(list(robot).getSelectionModel().getSelectedItem()).isEqualTo(new HitRow(0, 2));
        journey.press(robot, "PgDn", "PgUp", "Enter");
        assertThat(robot.lookup(".hit-pane").query().isVisible()).isFalse();
    }

    @Test
    void aMatchIsOnThePageThoughTheListTakesItsRoom(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "the");
        for (int i = 0; i < 12; i++) {
            journey.press(robot, "Down");
            Found found = Objects.requireNonNull(journey.reading().search().found());
            assertThat(Objects.requireNonNull(found.here()).start())
                    .isBetween(journey.page().topOffset(), journey.page().bottomOffset());
        }
        journey.press(robot, "Esc");
        assertThat(journey.page().topOffset()).isZero();
    }

    @Test
    void sectionsWithMatchesAreWalkedByKey(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "lavrov");
        journey.press(robot, "Ctrl+Down");
        int second = journey.reading().navigator().shown();
        assertThat(second).isPositive();
        journey.press(robot, "Ctrl+PgUp", "Enter");
        assertThat(journey.reading().navigator().current()).isZero();
        journey.press(robot, "Alt+N");
        assertThat(journey.reading().navigator().current()).isEqualTo(second);
        journey.press(robot, "Alt+Shift+N");
        assertThat(journey.reading().navigator().current()).isZero();
    }

    @Test
    void anotherDocumentStartsWithNothingFound(FxRobot robot) {
        journey.press(robot, "/");
        type(robot, "lavrov");
        journey.press(robot, "Enter");
        assertThat(robot.lookup(".found-words").queryAs(Label.class).getText()).isNotEmpty();
        robot.interact(() -> journey.session.open(BOOK));
        assertThat(robot.lookup(".found-words").queryAs(Label.class).getText()).isEmpty();
    }
}
