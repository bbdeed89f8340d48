package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import lectern.document.Document;
import lectern.document.Span;
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

    @Test
    void mutedWordsAreAsStrongAsTheTextWhereTheyAreFound() {
        Document document = SampleDocuments.of("# A title\n^ By a writer of notes\nWords.\n");
        Laid laid = Laid.of(document, 700, 500);
        assertThat(fills(laid, ".page-furniture")).containsOnly(Color.GRAY);
        int writer = document.text().indexOf("writer");
        Span found = new Span(writer, writer + 6);
        laid.run(() -> laid.pane.showFound(_ -> List.of(found), null));
        assertThat(fills(laid, ".page-furniture")).containsOnly(Color.MAROON);
        laid.run(() -> laid.pane.showFound(_ -> List.of(), null));
        assertThat(fills(laid, ".page-furniture")).containsOnly(Color.GRAY);
    }

    private static List<Paint> fills(Laid laid) {
        return fills(laid, ".page-text");
    }

    private static List<Paint> fills(Laid laid, String style) {
        return Toolkit.call(
                () ->
                        laid.pane.lookupAll(style).stream()
                                .map(node -> ((Text) node).getFill())
                                .toList());
    }
}
