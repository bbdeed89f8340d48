package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.document.Heading;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// The numbers that headings carry, whatever way they are written.
class HeadingNumberTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, so that in the end it was forgotten.\n\n";

    private static List<String> numbers(String... headings) {
        StringBuilder text = new StringBuilder("A Tale\n\n" + PROSE);
        TreeMap<Integer, Integer> levels = new TreeMap<>(Map.of(0, 0));
        for (String heading : headings) {
            levels.put(text.length(), 1);
            text.append(heading).append("\n\n").append(PROSE);
        }
        Document document =
                new PlainTextParser()
                        .parse(text.toString(), new Corrections(levels), Progress.NONE);
        return document.sections().stream()
                .skip(1)
                .map(section -> Objects.requireNonNull(section.heading()))
                .map(Heading::number)
                .toList();
    }

    @Test
    void theyAreToldInDigits() {
        assertThat(numbers("7. Of Boats", "7.3 Of Nets", "10.2.1. Of Fish", "(4) Of Ropes"))
                .containsExactly("7", "7.3", "10.2.1", "4");
        assertThat(numbers("CHAPTER IV", "Chapter the First", "XI. Of Trees", "第三章 夜"))
                .containsExactly("4", "1", "11", "3");
    }

    @Test
    void whatCountsInLettersOrNotAtAllHasNone() {
        assertThat(numbers("Appendix B", "A.3 Tables", "Of Boats", "2014 was long"))
                .containsOnly("");
    }
}
