package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.text.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts of many kinds beside their outlines: a line a section, its level and its title, the
/// document's own first.
class ExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/lectern/parse/plain/examples");
    private static final String TEXT = ".txt";

    private final PlainTextParser parser = new PlainTextParser();

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleHasItsOutline(String example) throws IOException {
        assertThat(outline(text(example))).isEqualTo(expected(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleWithWindowsLineEndsHasItsOutline(String example) throws IOException {
        assertThat(outline(text(example).replace("\n", "\r\n"))).isEqualTo(expected(example));
    }

    private static String text(String example) throws IOException {
        return Files.readString(FOLDER.resolve(example + TEXT));
    }

    private static List<String> expected(String example) throws IOException {
        return Files.readAllLines(FOLDER.resolve(example + ".outline"));
    }

    private List<String> outline(String text) {
        Document document = parser.parse(text, Progress.NONE);
        return document.sections().stream().map(s -> s.level() + " " + s.title()).toList();
    }
}
