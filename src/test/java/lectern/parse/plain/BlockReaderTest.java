package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lectern.document.Block;
import lectern.parse.ParseLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BlockReaderTest {
    /// Blocks are whole lines, in order, without blank lines at their ends; no other line is left
    /// out.
    private static void assertTiles(String text, int from, int to, String description) {
        LineFacts facts = LineFacts.of(text);
        int line = from;
        for (Block block : Blocks.of(facts, from, to)) {
            while (line < to && facts.isBlank(line)) {
                line++;
            }
            check(block.span().start() == facts.lines().start(line), description, line);
            while (line < to && facts.lines().end(line) < block.span().end()) {
                line++;
            }
            check(block.span().end() == facts.lines().end(line), description, line);
            check(!facts.isBlank(line), description, line);
            line++;
        }
        while (line < to) {
            check(facts.isBlank(line++), description, line);
        }
    }

    private static void check(boolean right, String description, int line) {
        if (!right) {
            throw new AssertionError(description + ", line " + line);
        }
    }

    @Tag("long")
    @Test
    void everyLineIsInExactlyOneBlock() {
        for (long seed = 0; seed < 4000; seed++) {
            String text = new RandomTexts(seed).next();
            assertTiles(text, 0, LineFacts.of(text).count(), "seed " + seed);
        }
    }

    @Tag("long")
    @Test
    void blocksStayWithinTheLinesAskedFor() {
        for (long seed = 0; seed < 1000; seed++) {
            String text = new RandomTexts(seed).next();
            int count = LineFacts.of(text).count();
            assertTiles(text, count / 3, count - count / 4, "seed " + seed);
        }
    }

    @Tag("long")
    @Test
    void lineEndsMakeNoDifference() {
        for (long seed = 0; seed < 1000; seed++) {
            String unix = new RandomTexts(seed).next().replace("\r\n", "\n").replace("\r", "\n");
            assertThat(Blocks.told(unix.replace("\n", "\r\n")))
                    .as("seed %s", seed)
                    .isEqualTo(Blocks.told(unix));
        }
    }

    @Test
    void markerAndBodyOfAnItemAreCutOut() {
        String text = "  12)  Check the oil\n       and the water.\n  13) Go.";
        Block.ListItem item = (Block.ListItem) Blocks.of(text).getFirst();
        assertThat(item.marker().of(text)).isEqualTo("12)");
        assertThat(item.body().of(text)).isEqualTo("Check the oil\n       and the water.");
    }

    @Test
    void contentsAndPageLinesAreFurniture() {
        LineFacts facts = LineFacts.of("Contents\n\n1. One\n2. Two\n\nPage 1\nText.");
        facts.mark(0, LineMark.CONTENTS);
        facts.mark(2, LineMark.CONTENTS);
        facts.mark(3, LineMark.CONTENTS);
        facts.mark(5, LineMark.PAGE);
        assertThat(Blocks.of(facts))
                .extracting(Block::toString)
                .map(block -> block.replaceAll("span=Span|[\\[\\]]|\\w+=", ""))
                .containsExactly(
                        "Furniture0, 23, CONTENTS",
                        "Furniture25, 31, PAGE",
                        "Paragraph32, 37, false");
    }

    @Test
    void aThousandfoldQuoteIsAsDeepAsTheLimit() {
        assertThat(Blocks.of("> ".repeat(1000) + "deep"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Quote.class,
                        quote -> assertThat(quote.depth()).isEqualTo(ParseLimits.QUOTE_DEPTH));
    }

    @Test
    void aThousandfoldListIsAsDeepAsTheLimit() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            text.append(" ".repeat(depth)).append("- item\n");
        }
        assertThat(Blocks.of(text.toString()))
                .hasSize(1000)
                .allSatisfy(
                        block ->
                                assertThat(((Block.ListItem) block).depth())
                                        .isLessThan(ParseLimits.LIST_DEPTH));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "word\n",
                "- x\n",
                "1. x\n",
                "a) x\n",
                "* x\ny\n",
                "> x\n",
                "```\n",
                "    x {\n",
                "o x\n+ x\n",
                "2. x\n 1. x\n",
                "(1) x\n\n",
                "\u2013 x\n",
                "x\u0000\n",
                "\ud800\n",
                "* * *\n",
                "   \t\n"
            })
    void manyLinesAreReadInTime(String line) {
        String text = line.repeat(300_000);
        assertTiles(text, 0, LineFacts.of(text).count(), line);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"word ", ">", "- ", "1. ", "  ", "*", "|"})
    void oneHugeLineIsReadInTime(String part) {
        String text = part.repeat(10_000_000);
        assertTiles(text, 0, 1, part);
    }

    @Test
    void randomBytesAreRead() {
        for (long seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[5000];
            new Random(seed).nextBytes(bytes);
            String text = new String(bytes, ISO_8859_1);
            assertTiles(text, 0, LineFacts.of(text).count(), "seed " + seed);
        }
    }
}
