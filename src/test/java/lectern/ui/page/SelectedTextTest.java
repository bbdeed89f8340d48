package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

class SelectedTextTest {
    private final Document document =
            SampleDocuments.of(
                    "# Title\nOne para.\n\nTwo para.\n- first\n- second\n  - inner\nLast.\n## More\nEnd.\n");

    private String selected(int from, int to) {
        return SelectedText.of(document, new Outline(document), new Span(from, to));
    }

    private String selected(String from, String to) {
        int end = document.text().indexOf(to) + to.length();
        return selected(document.text().indexOf(from), end);
    }

    @Test
    void nothingSelectedGivesNothing() {
        assertThat(selected(4, 4)).isEmpty();
    }

    @Test
    void blocksStandApartAndItemsALineEach() {
        Span all = document.sections().getFirst().span();
        assertThat(selected(all.start(), all.end()))
                .isEqualTo(
                        "Title\n\nOne para.\n\nTwo para.\n\n- first\n- second\n  - inner\n\nLast.");
    }

    @Test
    void partsOfBlocksAreCut() {
        assertThat(selected("ne pa", "Two")).isEqualTo("ne para.\n\nTwo");
    }

    @Test
    void partOfTitleIsCut() {
        assertThat(selected("tle", "One")).isEqualTo("tle\n\nOne");
    }

    @Test
    void itemEnteredInItsMiddleHasNoMarker() {
        assertThat(selected("rst", "sec")).isEqualTo("rst\n- sec");
    }

    @Test
    void selectionGoesOnIntoTheNextSection() {
        assertThat(selected("Last", "End.")).isEqualTo("Last.\n\nMore\n\nEnd.");
    }
}
