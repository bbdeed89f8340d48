package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.document.Section;
import lectern.text.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
class PathologicalTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PlainTextParser parser = new PlainTextParser();

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("one long line", "a".repeat(5_000_000)),
                Named.of("one long line of blanks", " ".repeat(5_000_000)),
                Named.of("blank lines", "\n".repeat(1_000_000)),
                Named.of("carriage returns", "\r".repeat(300_000) + "x"),
                Named.of("NULs", "\0\n\0".repeat(50_000)),
                Named.of("lone surrogates", "\ud800\n\udc00 x\n".repeat(20_000)),
                Named.of("chapters without text", "Chapter 1\n".repeat(50_000)),
                Named.of("counted chapters", counted(50_000)),
                Named.of("rules", "=====\n".repeat(50_000)),
                Named.of("deep numbers", "1.1.1.1.1.1.1.1.1 x\n\n".repeat(20_000)),
                Named.of("marks", "-*•§(第[\n".repeat(30_000)),
                Named.of("form feeds", "\f".repeat(100_000) + "\n\f\n"),
                Named.of("bullets", "- a\n  - b\n".repeat(30_000)),
                Named.of("the same lines twice", differing(20_000).repeat(2)));
    }

    private static String counted(int chapters) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= chapters; i++) {
            text.append("Chapter ").append(i).append("\n\nSome words follow here.\n\n");
        }
        return text.toString();
    }

    private static String differing(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            text.append("Words by the number of ").append(i).append("\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextGivesSectionsThatTileItInTime(String text) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> assertTiles(parse(text), text));
    }

    @Test
    void randomCharactersGiveSectionsThatTileThem() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String signs = "aB1. \n\n\r\t-=*#§第三\u00a0\0\ud83d(\u3000:?IVX";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(3000);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(parse(text.toString()).sections()).as("seed %d", seed).isNotEmpty();
        }
    }

    private Document parse(String text) {
        return parser.parse(text, Progress.NONE);
    }

    private static void assertTiles(Document document, String text) {
        int at = 0;
        for (Section section : document.sections()) {
            assertThat(section.span().start()).isEqualTo(at);
            at = section.span().end();
        }
        assertThat(at).isEqualTo(text.length());
    }
}
