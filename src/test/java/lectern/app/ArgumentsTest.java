package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

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
}
