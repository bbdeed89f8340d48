package lectern.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.DecodedText;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {
    @Test
    void factsCountSectionsWordsAndMinutes() {
        assertThat(Documents.of("Title\n One\n Two").facts())
                .containsExactly("3 sections", "150 words", "1 min");
        assertThat(Documents.of("Title").facts()).startsWith("1 section", "50 words");
    }

    @Test
    void originTellsCharsetAndBadBytes() {
        OpenDocument open = Documents.of("Title");
        assertThat(open.text().origin()).isEqualTo("UTF-8 · Plain text");
        DecodedText bad =
                new DecodedText(
                        open.text().decoded().text(),
                        UTF_8,
                        DecodedText.DecidedBy.STRICT_UTF_8,
                        1200);
        assertThat(OpenDocument.of("a", "a", bad, open.document()).text().origin())
                .isEqualTo("UTF-8 · Plain text · 1,200 bad bytes shown as \ufffd");
    }

    @Test
    void aTextWithoutTitleGoesByItsFileName() {
        OpenDocument untitled = Documents.of("\n One");
        assertThat(untitled.title()).isEqualTo("a.txt");
        assertThat(untitled.title(0)).isEqualTo("a.txt");
        assertThat(untitled.title(1)).isEqualTo("One");
    }
}
