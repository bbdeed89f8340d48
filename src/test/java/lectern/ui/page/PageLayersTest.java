package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class PageLayersTest {
    // Else it would be black until the next frame, and not to be seen on a dark page.
    @Test
    void textHasItsColourInTheFrameInWhichItComes() {
        Laid laid =
                Laid.of(SampleDocuments.of("# A title\n" + PagingTest.paragraphs(80, 7)), 700, 500);
        assertThat(fills(laid)).containsOnly(Color.MAROON).isNotEmpty();
        laid.run(() -> laid.pane.scrollScreens(3));
        assertThat(fills(laid)).containsOnly(Color.MAROON).isNotEmpty();
    }

    private static List<Paint> fills(Laid laid) {
        return Toolkit.call(
                () ->
                        laid.pane.lookupAll(".page-text").stream()
                                .map(node -> ((Text) node).getFill())
                                .toList());
    }
}
