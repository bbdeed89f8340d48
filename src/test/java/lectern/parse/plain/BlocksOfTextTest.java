package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Block;
import org.junit.jupiter.api.Test;

/// How lines without a mark are cut into paragraphs, verse and lines that stay as they are.
class BlocksOfTextTest {
    private static final FurnitureCues CUES = FurnitureCues.load();
    private static final String WRAPPED =
            """
            The harbour has a bridge that is as old as the whole town and
            of which nobody knows who built it, though many would like to
            have been there when it was done, by night and in deep silence.

            """;
    private static final String LOOSE =
            "The harbour has a bridge that is as old as the whole town and of which nobody knows who"
                    + " built it, though many would like to have been there.\n";

    @Test
    void linesOfAWrappedParagraphAreJoined() {
        assertThat(blocks(WRAPPED.repeat(2))).containsExactly("joined 1-3", "joined 5-7");
    }

    @Test
    void everyLongLineOfATextThatIsNotWrappedIsAParagraph() {
        assertThat(blocks(LOOSE.repeat(3)))
                .containsExactly("paragraph 1", "paragraph 2", "paragraph 3");
    }

    @Test
    void oneParagraphMayBeWrappedInATextThatIsNot() {
        assertThat(blocks(LOOSE + "\n" + WRAPPED + LOOSE))
                .containsExactly("paragraph 1", "joined 3-5", "paragraph 7");
        assertThat(
                        blocks(
                                LOOSE
                                        + "\nThe bridge of the harbour is as old as the whole town\n"
                                        + "and of stone.\n\n"
                                        + LOOSE))
                .contains("joined 3-4");
        assertThat(blocks(LOOSE + "\nThe bridge.\nand of stone.\n\n" + LOOSE))
                .doesNotContain("joined 3-4");
    }

    @Test
    void paragraphSetNarrowerThanTheTextIsJoined() {
        String narrow =
                """
                Nobody knows who built the bridge
                of the harbour and of the town by
                the sea, which is older than most
                that stand there and will be when
                all are gone.

                """;

        assertThat(blocks(WRAPPED.repeat(4) + narrow)).contains("joined 17-21");
    }

    @Test
    void shortLinesWithoutStopsAreVerse() {
        String verse = "The sea is wide\nThe sea is blue\nThe sea is mine\n";

        assertThat(blocks(LOOSE + "\n" + verse)).containsExactly("paragraph 1", "verse 3-5");
        assertThat(blocks(LOOSE + "\nThe sea is wide\nThe sea is blue\n"))
                .containsExactly("paragraph 1", "paragraph 3", "paragraph 4");
        assertThat(blocks(LOOSE + "\n" + verse.replace("\n", ".\n")))
                .containsExactly("paragraph 1", "paragraph 3", "paragraph 4", "paragraph 5");
        assertThat(blocks(LOOSE + "\n" + verse.replace("\n", ",\n"))).contains("verse 3-5");
        assertThat(blocks(LOOSE + "\n" + verse.replace("\n", ":\n"))).contains("verse 3-5");
    }

    @Test
    void twoShortLinesOfAWrappedTextAreVerse() {
        assertThat(blocks(WRAPPED.repeat(2) + "The sea is wide\nThe sea is blue\n"))
                .contains("verse 9-10");
    }

    @Test
    void longLineBetweenShortOnesIsAParagraphOfItsOwn() {
        String verse = "The sea is wide\nThe sea is blue\nThe sea is mine\n";

        assertThat(blocks(verse + LOOSE + verse))
                .containsExactly("verse 1-3", "paragraph 4", "verse 5-7");
    }

    @Test
    void indentThatOpensParagraphsParts() {
        String paragraph =
                """
                   The harbour has a bridge that is as old as the whole town
                and of which nobody knows who built it, though many would like
                to have been there when it was done, by night and in silence.
                """;

        assertThat(blocks(paragraph.repeat(8))).hasSize(8).startsWith("joined 1-3", "joined 4-6");
    }

    @Test
    void lineLeftShortBelongsToAParagraphWhereBlankLinesPartThem() {
        String ragged =
                """
                The harbour has a bridge that is as old as the whole town and
                of which nobody knows.
                Though many would like to have been there when it was built,
                as they say, by night and in a silence that was as deep as the
                sea has ever been or will be for as long as there are ships.

                """;

        assertThat(blocks(WRAPPED.repeat(4) + ragged)).contains("joined 17-21");
    }

    @Test
    void lineLeftShortEndsItsParagraphWhereNothingElsePartsThem() {
        String paragraph =
                """
                The harbour has a bridge that is as old as the whole town and
                of which nobody knows who built it, though many would like to
                have been there.
                """;

        assertThat(blocks(paragraph.repeat(6))).hasSize(6).startsWith("joined 1-3", "joined 4-6");
    }

    @Test
    void columnsAndCodeStayAsTheyAre() {
        String columns = "Name      Height     Year\nBridge    12         1904\n";
        String code = "if (x) {\n    y = 1;\n}\n";

        assertThat(blocks(LOOSE + "\n" + columns)).contains("preformatted 3-4");
        assertThat(blocks(LOOSE + "\n" + columns.replaceAll(" {3,}", "\t")))
                .contains("preformatted 3-4");
        assertThat(blocks(LOOSE + "\n" + code)).contains("preformatted 3-5");
        assertThat(blocks(LOOSE + "\n| a | b |\n| c | d |\n")).contains("preformatted 3-4");
        assertThat(blocks(LOOSE + "\n$ ls\n$ cd\n")).contains("preformatted 3-4");
        assertThat(blocks(LOOSE + "\n├── a\n└── b\n")).contains("preformatted 3-4");
        assertThat(blocks(LOOSE + "\n+--+\n|  |\n+--+\n")).contains("preformatted 3-5");
        assertThat(blocks(LOOSE + "\nA bridge (of stone)\nA ferry (of wood)\n"))
                .doesNotContain("preformatted 3-4");
    }

    @Test
    void indentedCodeGoesOnOverBlankLines() {
        String code = "    int x = 1;\n\n    y();\n\n";

        assertThat(blocks(LOOSE + "\n" + code + LOOSE))
                .containsExactly("paragraph 1", "preformatted 3-5", "paragraph 7");
        assertThat(blocks(LOOSE + "\n" + code + "      - z\n\n" + LOOSE))
                .containsExactly("paragraph 1", "preformatted 3-7", "paragraph 9");
    }

    @Test
    void indentedWordsAreNoCode() {
        assertThat(blocks(LOOSE + "\n    The sea is wide and blue\n\n" + LOOSE))
                .containsExactly("paragraph 1", "joined 3", "paragraph 5");
    }

    @Test
    void codeBetweenFencesIsOneBlockWhateverItHolds() {
        assertThat(blocks("```sh\n- a\n\n> b\n```\nThe end.\n"))
                .containsExactly("preformatted 1-5", "paragraph 6");
        assertThat(blocks("```\n- a\n")).doesNotContain("preformatted 1-2");
    }

    @Test
    void linesQuotedAlikeAreOneQuote() {
        assertThat(blocks("> a\n> b\n>> c\n> > d\n> e\n\n> f\n"))
                .containsExactly("quote1 1-2", "quote2 3-4", "quote1 5", "quote1 7");
        assertThat(blocks(">\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(blocks(">>> print(1)\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(blocks("a.\n> b\nc.\n"))
                .containsExactly("paragraph 1", "quote1 2", "paragraph 3");
        assertThat(blocks("    > a\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(blocks("   > a\n")).containsExactly("quote1 1");
    }

    @Test
    void ruleEndsWhatIsOverIt() {
        assertThat(blocks(LOOSE + "-----\n" + LOOSE))
                .containsExactly("paragraph 1", "rule 2", "paragraph 3");
        assertThat(blocks("* * *\n")).containsExactly("rule 1");
    }

    @Test
    void contentsWithBulletsAreAListAndStepsAreNoPageHeaders() {
        LineFacts contents = LineFacts.of("Contents\n\n- One\n- Two\n\nText.\n");
        List.of(0, 2, 3).forEach(line -> contents.mark(line, LineMark.CONTENTS));
        LineFacts steps = LineFacts.of("1. Go in.\n2. Sit.\n\nHarbour\n\n- 2 -\n\nText.\n");
        List.of(0, 3, 5).forEach(line -> steps.mark(line, LineMark.PAGE));

        assertThat(blocks(contents))
                .containsExactly("CONTENTS 1", "item 3", "item 4", "paragraph 6");
        assertThat(blocks(steps)).containsExactly("item 1", "item 2", "PAGE 4-6", "paragraph 8");
    }

    @Test
    void linesOfWideCharactersAreJoinedWhereTheyWereFull() {
        String line = "海は広くて青いと人は言うけれども、町の橋は古くて長い\n";

        assertThat(blocks(line.repeat(5) + "おわり。\n")).containsExactly("joined 1-6");
    }

    private static List<String> blocks(String text) {
        return blocks(LineFacts.of(text));
    }

    private static List<String> blocks(LineFacts facts) {
        return new BlockReader(facts, CUES)
                .read(0, facts.count()).stream()
                        .map(block -> kind(block) + " " + lines(facts, block))
                        .toList();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Paragraph(_, boolean joined) -> joined ? "joined" : "paragraph";
            case Block.ListItem _ -> "item";
            case Block.Quote(_, int depth) -> "quote" + depth;
            case Block.Verse _ -> "verse";
            case Block.Preformatted _ -> "preformatted";
            case Block.Furniture(_, Block.Furniture.Kind kind) -> kind.name();
            case Block.Rule _ -> "rule";
        };
    }

    private static String lines(LineFacts facts, Block block) {
        int from = facts.lines().lineAt(block.span().start()) + 1;
        int to = facts.lines().lineAt(block.span().end() - 1) + 1;
        return from == to ? "" + from : from + "-" + to;
    }
}
