package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The line over the page says under what a section stands, however long the titles are.
class BreadcrumbsJourneyTest extends JourneyTest {
    private static final String DAYS =
            """
            # Notes of a Journey along the River

            Words stand here, for a journey begins with words.

            ## The First Day and the Way up to the Lake

            We went out early in the morning, and the road was closed.

            ### A Morning of Rain in the House by the Road

            The rain fell for hours, and we sat inside and waited.

            #### Tea

            The tea was cold by then, and nobody drank of it.

            ##### The Landlord and His Two Dogs by the Fire

            He was sad about it, and so were the dogs.

            ###### Milk

            There was none, for the cows were on the hills.
            """;

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        begin(stage, 560, 420);
    }

    private void open(FxRobot robot, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.md"), text);
        robot.interact(() -> journey.session.open(file));
        journey.press(robot, "4", "G");
    }

    private static List<Labeled> crumbs(FxRobot robot) {
        return robot.lookup(".breadcrumbs > *").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    @Test
    void aShortTitleStaysWholeBesideLongOnes(FxRobot robot) throws IOException {
        open(robot, DAYS);
        journey.press(robot, "5", "G");
        List<Labeled> crumbs = crumbs(robot);
        assertThat(crumbs).hasSize(5);
        assertThat(((Text) crumbs.getLast().lookup(".text")).getText()).isEqualTo("Tea");
        Node bar = robot.lookup(".breadcrumbs").query();
        Bounds area = bar.localToScene(bar.getLayoutBounds());
        for (Labeled crumb : crumbs) {
            assertThat(area.contains(crumb.localToScene(crumb.getLayoutBounds()))).isTrue();
        }
    }

    @Test
    void whereThereIsNoRoomTheOutermostGo(FxRobot robot) throws IOException {
        open(robot, DAYS);
        robot.interact(() -> journey.appearance.setTextSize(33));
        journey.press(robot, "6", "G");
        List<Labeled> crumbs = crumbs(robot);
        assertThat(crumbs.size()).isLessThan(7);
        assertThat(crumbs.getFirst().getText()).doesNotStartWith("The First");
        assertThat(crumbs.getLast().getText()).startsWith("The Landlord");
    }

    @Test
    void inATextFromTheRightThePathRunsFromTheRight(FxRobot robot) throws IOException {
        open(
                robot,
                """
                # كتاب الرحلة

                هذه كلمات قليلة في أول الكتاب.

                ## اليوم الأول

                خرجنا في الصباح الباكر.

                ### الصباح

                نزل المطر ساعات طويلة.

                #### الشاي

                كان الشاي باردا.
                """);
        List<Labeled> crumbs = crumbs(robot);
        assertThat(crumbs).hasSize(3);
        assertThat(crumbs.get(1).getText()).isEqualTo("‹");
        assertThat(left(crumbs.getFirst())).isGreaterThan(left(crumbs.getLast()));
    }

    @Test
    void aTitleOverThePageIsNotToldTwiceAndThePageStaysWhereItIs(FxRobot robot) throws IOException {
        open(robot, DAYS);
        double page = journey.page().localToScene(0, 0).getY();
        assertThat(crumbs(robot)).extracting(Labeled::getText).doesNotContain("Tea");
        journey.press(robot, "2", "G");
        assertThat(crumbs(robot)).extracting(Labeled::getText).containsExactly(" ");
        assertThat(journey.page().localToScene(0, 0).getY()).isEqualTo(page);
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
