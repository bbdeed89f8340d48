package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Document;
import org.junit.jupiter.api.Test;

/// How paragraphs are told from each other.
class ParagraphTest {
    private static final PageSettings INDENTED = PageSettings.DEFAULT.withParagraphs(false, true);

    private static List<Double> spaces(String text, PageSettings settings) {
        Document document = SampleDocuments.of(text);
        Laid laid = Laid.of(document, 700, 900);
        laid.run(() -> laid.pane.setSettings(settings));
        return Toolkit.call(
                () ->
                        laid.pane.layers().placed().stream()
                                .filter(one -> one.piece().part() instanceof Part.Body)
                                .map(one -> one.piece().strip().above())
                                .toList());
    }

    @Test
    void spaceTellsParagraphsUnlessTheyAreIndented() {
        String text = "# Title\nOne.\nTwo.\nThree.\n";
        assertThat(spaces(text, PageSettings.DEFAULT)).allMatch(space -> space > 0);
        assertThat(spaces(text, INDENTED).getFirst()).isPositive();
        assertThat(spaces(text, INDENTED).subList(1, 3)).containsOnly(0.0);
    }

    @Test
    void spaceTellsParagraphsFromRightToLeftInAnyCase() {
        assertThat(spaces("# عنوان\nواحد.\nاثنان.\n", INDENTED)).allMatch(space -> space > 0);
    }

    @Test
    void itemsOfAListKeepTheirSpace() {
        assertThat(spaces("# Title\n- One.\n- Two.\n", INDENTED)).allMatch(space -> space > 0);
    }
}
