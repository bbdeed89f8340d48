package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts in `blocks`, each with the blocks it should be cut into in the file of the same name
/// that ends in `.blocks`: a line is a kind and the lines of the text, from 1.
class BlockExamplesTest {
    static Stream<String> examples() throws IOException, URISyntaxException {
        URI folder = Objects.requireNonNull(BlockExamplesTest.class.getResource("blocks")).toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textIsCutAsExpected(String name) {
        assertThat(blocks(read(name + ".txt"))).isEqualTo(read(name + ".blocks"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void carriageReturnsChangeNothing(String name) {
        String text = read(name + ".txt").replace("\n", "\r\n");
        assertThat(blocks(text)).isEqualTo(read(name + ".blocks"));
    }

    private static String read(String name) {
        try (var in =
                Objects.requireNonNull(
                        BlockExamplesTest.class.getResourceAsStream("blocks/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String blocks(String text) {
        return String.join("\n", Blocks.told(text)) + "\n";
    }
}
