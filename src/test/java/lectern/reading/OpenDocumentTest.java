package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDocumentTest {
    @Test
    void factsCountSectionsWordsAndMinutes() {
        assertThat(Documents.of("Title\n One\n Two").facts())
                .isEqualTo("3 sections · 150 words · 1 min");
        assertThat(Documents.of("Title").facts()).startsWith("1 section · 50 words");
    }

    @Test
    void aTextWithoutTitleGoesByItsFileName() {
        OpenDocument untitled = Documents.of("\n One");
        assertThat(untitled.title()).isEqualTo("a.txt");
        assertThat(untitled.title(0)).isEqualTo("a.txt");
        assertThat(untitled.title(1)).isEqualTo("One");
    }
}
