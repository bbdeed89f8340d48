package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;

class SpokenPageTest {
    private final Laid laid =
            Laid.of(
                    SampleDocuments.of("# Title\n" + "word ".repeat(30) + "end.\nSecond.\n"),
                    400,
                    500);

    private Object asked(AccessibleAttribute attribute, Object... parameters) {
        return laid.get(() -> laid.pane.queryAccessibleAttribute(attribute, parameters));
    }

    @Test
    void textIsWhatIsOnScreen() {
        assertThat(asked(AccessibleAttribute.TEXT))
                .isEqualTo("Title\n" + "word ".repeat(30) + "end.\nSecond.\n");
    }

    @Test
    void selectionIsInThatText() {
        laid.run(laid.pane::selectAll);
        assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(0);
        String text = (String) asked(AccessibleAttribute.TEXT);
        assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(text.length());
    }

    @Test
    void linesAreThoseOfThePage() {
        assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, 6)).isEqualTo(1);
        assertThat(asked(AccessibleAttribute.LINE_START, 1)).isEqualTo(6);
        int end = (Integer) asked(AccessibleAttribute.LINE_END, 1);
        assertThat(end).isGreaterThan(20).isLessThan(60);
        assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, end)).isEqualTo(2);
    }
}
