package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.text.LineIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts in `blocks`, each with the blocks it should be cut into in the file of the same name
/// that ends in `.blocks`: a line is a kind and the lines of the text, from 1.
class BlockExamplesTest {
    private static final FurnitureCues CUES = FurnitureCues.load();

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
        LineFacts facts = LineFacts.of(text);
        List<Block> blocks = new BlockReader(facts, CUES).read(0, facts.count());
        return blocks.stream()
                .map(block -> kind(block) + " " + lines(facts.lines(), block) + "\n")
                .collect(Collectors.joining());
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Paragraph(_, boolean joined) -> joined ? "joined" : "paragraph";
            case Block.ListItem(_, _, _, int depth) -> "item " + depth + ":";
            case Block.Quote(_, int depth) -> "quote " + depth + ":";
            case Block.Verse _ -> "verse";
            case Block.Preformatted _ -> "preformatted";
            case Block.Furniture(_, Block.Furniture.Kind kind) -> kind.name();
            case Block.Rule _ -> "rule";
        };
    }

    private static String lines(LineIndex lines, Block block) {
        int from = lines.lineAt(block.span().start()) + 1;
        int to = lines.lineAt(Math.max(block.span().start(), block.span().end() - 1)) + 1;
        return from == to ? "" + from : from + "-" + to;
    }
}
