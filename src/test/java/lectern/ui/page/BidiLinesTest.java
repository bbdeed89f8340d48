package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class BidiLinesTest {
    private static final String TITLE = "الفصل الثاني: الأسوار (سنة 1250) وما قيل عنها. ";
    private static final double WIDTH = 200;
    private static final int ANY = Integer.MAX_VALUE;

    private static BidiLines laid(String words, boolean right, int most) {
        return Toolkit.call(
                () -> {
                    BidiLines lines = new BidiLines();
                    lines.setFont(Font.font("Serif", 16));
                    lines.setInk(Color.GREEN);
                    lines.show(
                            words, Direction.isRightToLeft(words, 0, words.length()), right, most);
                    new Scene(new Group(lines));
                    lines.resize(WIDTH, lines.prefHeight(WIDTH));
                    lines.layout();
                    return lines;
                });
    }

    private static List<Bounds> runs(BidiLines lines) {
        return texts(lines).stream().map(text -> inside(lines, text)).toList();
    }

    private static List<Text> texts(BidiLines lines) {
        return ((Group) lines.getChildrenUnmodifiable().getFirst())
                .getChildren().stream().map(Text.class::cast).toList();
    }

    private static Bounds inside(BidiLines lines, Node text) {
        return lines.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    }

    @Test
    void theyTakeAsManyLinesAsTheyNeed() {
        double one = laid("نهر", true, ANY).getHeight();
        assertThat(laid(TITLE.repeat(4), true, ANY).getHeight()).isGreaterThan(4 * one);
    }

    @Test
    void noneIsWiderThanThereIsRoom() {
        assertThat(runs(laid(TITLE.repeat(4), true, ANY)))
                .allMatch(run -> run.getMinX() > -1 && run.getMaxX() < WIDTH + 1);
    }

    @Test
    void dotsStandForWhatIsTooMuch() {
        BidiLines lines = laid(TITLE.repeat(4), true, 2);
        assertThat(lines.getHeight()).isEqualTo(2 * laid("نهر", true, ANY).getHeight());
        assertThat(texts(lines)).extracting(Text::getText).contains("…");
    }

    @Test
    void linesBeginAtTheSideThatIsAskedFor() {
        assertThat(runs(laid("نهر", true, ANY)).getFirst().getMaxX()).isGreaterThan(WIDTH - 2);
        assertThat(runs(laid("نهر", false, ANY)).getFirst().getMinX()).isLessThan(2);
        assertThat(runs(laid("A نهر", true, ANY))).anyMatch(run -> run.getMaxX() > WIDTH - 2);
    }

    @Test
    void theyHaveTheInkTheyAreGiven() {
        assertThat(texts(laid(TITLE, true, ANY)))
                .extracting(Text::getFill)
                .containsOnly(Color.GREEN);
    }
}
