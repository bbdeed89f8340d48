package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class BidiBoxTest {
    private static final String ARABIC =
            "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 (abc) 123. ";
    private static final double WIDTH = 300;

    private static BidiBox box(String shown, boolean rightToLeft) {
        return Toolkit.call(
                () -> new BidiBox(shown, Face.of(Font.font("Serif", 18), 1.5), WIDTH, rightToLeft));
    }

    @Test
    void longParagraphIsBrokenWithinTheWidth() {
        BidiBox box = box(ARABIC.repeat(20), true);
        assertThat(box.lines()).isGreaterThan(5);
        assertThat(box.width()).isLessThanOrEqualTo(WIDTH);
    }

    @Test
    void linesFromRightToLeftEndAtTheRight() {
        String shown = ARABIC.repeat(20).strip();
        BidiBox box = box(shown, true);
        List<Rectangle2D> areas = Toolkit.call(() -> box.areas(0, shown.length()));
        for (int line = 0; line < box.lines(); line++) {
            double top = line * 27.0;
            double right =
                    areas.stream()
                            .filter(area -> area.getMinY() == top)
                            .mapToDouble(Rectangle2D::getMaxX)
                            .max()
                            .orElseThrow();
            assertThat(right).isCloseTo(WIDTH, org.assertj.core.data.Offset.offset(1.0));
        }
    }

    @Test
    void firstCharacterStandsAtTheRight() {
        BidiBox box = box(ARABIC, true);
        assertThat(Toolkit.call(() -> box.caretAt(WIDTH + 50, 5))).isZero();
        Rectangle2D first = Toolkit.call(() -> box.areas(0, 1)).getFirst();
        assertThat(Toolkit.call(() -> box.characterAt(first.getMinX() + 1, 5))).isZero();
    }

    @Test
    void latinParagraphWithArabicWordsStartsAtTheLeft() {
        BidiBox box = box("An " + ARABIC.repeat(8), false);
        assertThat(Toolkit.call(() -> box.areas(0, 2)).getFirst().getMinX()).isZero();
        assertThat(box.width()).isLessThanOrEqualTo(WIDTH);
    }

    @Test
    void linesOfTheTextStay() {
        assertThat(box("\u05d0\n\u05d1\n\n\u05d2", true).lines()).isEqualTo(4);
    }

    @Test
    void firstStrongLetterGivesTheDirection() {
        assertThat(Direction.isRightToLeft("123 \u05d0 abc", 0, 9)).isTrue();
        assertThat(Direction.isRightToLeft("(a) \u05d0", 0, 5)).isFalse();
        assertThat(Direction.isRightToLeft("123", 0, 3)).isFalse();
    }

    @Test
    void aDocumentFromTheRightTurnsWhatIsNotWhollyFromTheLeft() {
        assertThat(Direction.isRightToLeft("abc \u05d0", 0, 5, true)).isTrue();
        assertThat(Direction.isRightToLeft("123", 0, 3, true)).isTrue();
        assertThat(Direction.isRightToLeft("abc 123", 0, 7, true)).isFalse();
        assertThat(Direction.isRightToLeft("abc \u05d0", 0, 5, false)).isFalse();
        assertThat(Direction.isRightToLeft("\u05d0 abc", 0, 5, false)).isTrue();
    }

    @Test
    void allItemsOfAListStandAtOneSide() {
        Laid page =
                Laid.of(
                        SampleDocuments.of(
                                "# \u05e9\u05dc\u05d5\u05dd\n"
                                        + "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\n"
                                                .repeat(9)
                                        + "- \u05e9\u05dc\u05d5\u05dd\n- GitHub \u05e9\u05dc\u05d5\u05dd\n- @GitHub\n"),
                        600,
                        700);
        List<TextBox> boxes =
                Toolkit.call(
                        () ->
                                page.pane.layers().placed().stream()
                                        .map(one -> one.piece().box())
                                        .toList());
        assertThat(boxes).hasSize(13).allMatch(TextBox::isAtRight);
        assertThat(boxes.subList(0, 12)).allMatch(TextBox::isRightToLeft);
        assertThat(boxes.getLast().isRightToLeft()).as("@GitHub").isFalse();
    }
}
