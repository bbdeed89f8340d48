package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lectern.document.Corrections;
import lectern.parse.plain.PlainTextParser;
import lectern.text.DecodedText;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class RepeatedTitlesTest {
    private static final OpenDocument NESTED =
            Documents.of(
                    """
                    Title
                     Part One
                      Background
                      Aims
                     Part Two
                      Background""");

    private static String hint(OpenDocument open, int section) {
        return open.titles().hint(section);
    }

    @Test
    void aTitleOfItsOwnNeedsNoHint() {
        assertThat(hint(NESTED, 0)).isEmpty();
        assertThat(hint(NESTED, 3)).isEmpty();
    }

    @Test
    void theParentTellsWhereParentsDiffer() {
        assertThat(hint(NESTED, 2)).isEqualTo("Part One");
        assertThat(hint(NESTED, 5)).isEqualTo("Part Two");
    }

    @Test
    void firstWordsTellWhereParentsDoNot() {
        String text =
                """
                The Title of a Text

                Summary
                =======

                The first of these sections is about one thing, and says so at great length.

                Summary
                =======

                Another one.
                """;
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        OpenDocument open =
                OpenDocument.of(
                        "a",
                        "a",
                        source,
                        new PlainTextParser().parse(text, Corrections.NONE, Progress.NONE));
        int last = open.outline().size() - 1;
        assertThat(hint(open, last)).isEqualTo("Another one.");
        assertThat(hint(open, last - 1)).startsWith("The first of these sections").endsWith(" …");
    }
}
