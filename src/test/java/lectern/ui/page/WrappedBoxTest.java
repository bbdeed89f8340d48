package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class WrappedBoxTest {
    private static final String TEXT = "One two three four five six seven eight nine ten eleven.";
    private static final double WIDTH = 150;

    private static WrappedBox box(boolean indented, boolean justified) {
        return Toolkit.call(
                () -> {
                    Face face = Face.of(Font.font("Serif", 16), 1.5);
                    return new WrappedBox(TEXT, face, WIDTH, indented, justified);
                });
    }

    private static Rectangle2D first(WrappedBox box) {
        return Toolkit.call(() -> box.areas(0, 1).getFirst());
    }

    @Test
    void theFirstLineOfAnIndentedTextStandsIn() {
        assertThat(first(box(false, false)).getMinX()).isZero();
        assertThat(first(box(true, false)).getMinX()).isBetween(10.0, 24.0);
    }

    @Test
    void theIndentIsNoCharacterOfTheText() {
        WrappedBox box = box(true, false);
        assertThat(box.lineStart(0)).isZero();
        int second = box.lineStart(1);
        assertThat(TEXT.charAt(second - 1)).isEqualTo(' ');
        double x = first(box).getMinX();
        assertThat(Toolkit.<Integer>call(() -> box.characterAt(x + 1, 3))).isZero();
        assertThat(Toolkit.<Integer>call(() -> box.caretAt(0, 3))).isZero();
    }

    @Test
    void justifiedLinesEndTogetherButForTheLast() {
        WrappedBox box = box(false, true);
        for (int line = 0; line + 1 < box.lines(); line++) {
            int end = box.lineStart(line + 1) - 1;
            assertThat(Toolkit.call(() -> box.areas(end - 1, end)).getFirst().getMaxX())
                    .isBetween(WIDTH - 2, WIDTH + 2);
        }
        int end = TEXT.length();
        assertThat(Toolkit.call(() -> box.areas(end - 1, end)).getFirst().getMaxX())
                .isLessThan(WIDTH - 5);
    }
}
