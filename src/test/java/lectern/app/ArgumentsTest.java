package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import lectern.reading.DocumentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test
    void nothingAtAllNamesTheBundledArticle() {
        assertThat(Arguments.areFiles(new String[0])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "/home/reader/notes.txt", "a outline", "C:\\notes.txt"})
    void pathsAreFiles(String args) {
        assertThat(Arguments.areFiles(args.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-", "notes.txt --wrong", "outline", "outline notes.txt"})
    void optionsAndCommandsAreNot(String args) {
        assertThat(Arguments.areFiles(args.split(" "))).isFalse();
    }

    @Test
    void aFileNamedInManyWaysIsOne() {
        Path here = Path.of("").toAbsolutePath();
        DocumentSource notes = new DocumentSource.File(here.resolve("notes.txt"));
        assertThat(Arguments.sources(List.of("notes.txt", "./notes.txt", here + "/x/../notes.txt")))
                .containsExactly(notes);
    }

    @Test
    void withoutAFileTheArticleIsMeant() {
        assertThat(Arguments.sources(List.of())).containsExactly(new DocumentSource.Bundled());
    }

    @Test
    void standardInputStaysWhatItIs() {
        assertThat(Arguments.sources(List.of("-")))
                .containsExactly(new DocumentSource.StandardInput());
    }

    @Test
    void aNameNoFileCanHaveIsRefused() {
        assertThatThrownBy(() -> Arguments.sources(List.of("a\0b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No file can have such a name");
    }
}
