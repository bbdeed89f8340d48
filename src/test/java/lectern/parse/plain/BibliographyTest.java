package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {
    private static final String ENTRIES =
            "1. Ann Smith, On Boats\n\n2. Tom Black, On Fog\n\n3. Eva White, On Shores\n\n";

    @Test
    void entriesThatCountFromOneBeneathReferencesAreNone() {
        assertThat(entries("References\n\n" + ENTRIES, "References"))
                .containsExactly(
                        "1. Ann Smith, On Boats",
                        "2. Tom Black, On Fog",
                        "3. Eva White, On Shores");
        assertThat(entries("12 Literatur.\n\n" + ENTRIES, "12 Literatur.")).hasSize(3);
    }

    @Test
    void entriesBeneathAnotherNameMayBeHeadings() {
        assertThat(entries("Lives\n\n" + ENTRIES, "Lives")).isEmpty();
    }

    @Test
    void theHeadingThatCountsOnFromTheNameIsNoEntry() {
        String text = "3. References\n\n" + ENTRIES + "4. Addresses\n\n" + Lines.PROSE;
        assertThat(entries(text, "3. References")).hasSize(3);
    }

    @Test
    void partsOfTheReferencesAndNumbersBehindAGapAreNoEntries() {
        String parts = "7. References\n\n7.1. Books\n\n" + ENTRIES + "7.2. Letters\n\n";
        assertThat(entries(parts, "7. References")).hasSize(3);
        assertThat(entries("References\n\n2. Tom Black, On Fog\n\n", "References")).isEmpty();
        assertThat(entries("References\n\n" + ENTRIES + "9. Nets\n\n4. Oars\n", "References"))
                .hasSize(3);
    }

    private static List<String> entries(String text, String heading) {
        Lines lines = new Lines(text);
        List<Integer> headings = lines.candidates(heading);
        return lines.texts(
                new Bibliography(lines.scene).entries(headings).stream().boxed().toList());
    }
}
