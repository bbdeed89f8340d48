package lectern.parse.plain;

import static lectern.parse.plain.Blocks.WRAPPED;
import static lectern.parse.plain.Blocks.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How lines without a mark are cut into paragraphs, verse and lines that stay as they are.
class BlocksOfTextTest {
    private static final String LOOSE =
            "The harbour has a bridge that is as old as the whole town and of which nobody knows who"
                    + " built it, though many would like to have been there.\n";

    @Test
    void linesOfAWrappedParagraphAreJoined() {
        assertThat(told(WRAPPED.repeat(2))).containsExactly("joined 1-3", "joined 5-7");
    }

    @Test
    void everyLongLineOfATextThatIsNotWrappedIsAParagraph() {
        assertThat(told(LOOSE.repeat(3)))
                .containsExactly("paragraph 1", "paragraph 2", "paragraph 3");
    }

    @Test
    void oneParagraphMayBeWrappedInATextThatIsNot() {
        assertThat(told(LOOSE + "\n" + WRAPPED + LOOSE))
                .containsExactly("paragraph 1", "joined 3-5", "paragraph 7");
        assertThat(
                        told(
                                LOOSE
                                        + "\nThe bridge of the harbour is as old as the whole town\n"
                                        + "and of stone.\n\n"
                                        + LOOSE))
                .contains("joined 3-4");
        assertThat(told(LOOSE + "\nThe bridge.\nand of stone.\n\n" + LOOSE))
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

        assertThat(told(WRAPPED.repeat(4) + narrow)).contains("joined 17-21");
    }

    @Test
    void shortLinesWithoutStopsAreVerse() {
        String verse = "The sea is wide\nThe sea is blue\nThe sea is mine\n";

        assertThat(told(LOOSE + "\n" + verse)).containsExactly("paragraph 1", "verse 3-5");
        assertThat(told(LOOSE + "\nThe sea is wide\nThe sea is blue\n"))
                .containsExactly("paragraph 1", "paragraph 3", "paragraph 4");
        assertThat(told(LOOSE + "\n" + verse.replace("\n", ".\n")))
                .containsExactly("paragraph 1", "paragraph 3", "paragraph 4", "paragraph 5");
        assertThat(told(LOOSE + "\n" + verse.replace("\n", ",\n"))).contains("verse 3-5");
        assertThat(told(LOOSE + "\n" + verse.replace("\n", ":\n"))).contains("verse 3-5");
    }

    @Test
    void twoShortLinesOfAWrappedTextAreVerse() {
        assertThat(told(WRAPPED.repeat(2) + "The sea is wide\nThe sea is blue\n"))
                .contains("verse 9-10");
    }

    @Test
    void longLineBetweenShortOnesIsAParagraphOfItsOwn() {
        String verse = "The sea is wide\nThe sea is blue\nThe sea is mine\n";

        assertThat(told(verse + LOOSE + verse))
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

        assertThat(told(paragraph.repeat(8))).hasSize(8).startsWith("joined 1-3", "joined 4-6");
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

        assertThat(told(WRAPPED.repeat(4) + ragged)).contains("joined 17-21");
    }

    @Test
    void lineLeftShortEndsItsParagraphWhereNothingElsePartsThem() {
        String paragraph =
                """
                The harbour has a bridge that is as old as the whole town and
                of which nobody knows who built it, though many would like to
                have been there.
                """;

        assertThat(told(paragraph.repeat(6))).hasSize(6).startsWith("joined 1-3", "joined 4-6");
    }

    @Test
    void columnsAndCodeStayAsTheyAre() {
        String columns = "Name      Height     Year\nBridge    12         1904\n";
        String code = "if (x) {\n    y = 1;\n}\n";

        assertThat(told(LOOSE + "\n" + columns)).contains("preformatted 3-4");
        assertThat(told(LOOSE + "\n" + columns.replaceAll(" {3,}", "\t")))
                .contains("preformatted 3-4");
        assertThat(told(LOOSE + "\n" + code)).contains("preformatted 3-5");
        assertThat(told(LOOSE + "\n| a | b |\n| c | d |\n")).contains("preformatted 3-4");
        assertThat(told(LOOSE + "\n$ ls\n$ cd\n")).contains("preformatted 3-4");
        assertThat(told(LOOSE + "\n├── a\n└── b\n")).contains("preformatted 3-4");
        assertThat(told(LOOSE + "\n+--+\n|  |\n+--+\n")).contains("preformatted 3-5");
        assertThat(told(LOOSE + "\nA bridge (of stone)\nA ferry (of wood)\n"))
                .doesNotContain("preformatted 3-4");
    }

    @Test
    void indentedCodeGoesOnOverBlankLines() {
        String code = "    int x = 1;\n\n    y();\n\n";

        assertThat(told(LOOSE + "\n" + code + LOOSE))
                .containsExactly("paragraph 1", "preformatted 3-5", "paragraph 7");
        assertThat(told(LOOSE + "\n" + code + "      - z\n\n" + LOOSE))
                .containsExactly("paragraph 1", "preformatted 3-7", "paragraph 9");
    }

    @Test
    void indentedWordsAreNoCode() {
        assertThat(told(LOOSE + "\n    The sea is wide and blue\n\n" + LOOSE))
                .containsExactly("paragraph 1", "joined 3", "paragraph 5");
    }

    @Test
    void shortLinesSetInUnderAColonStayAsTheyAreUnlessTheyAreSentences() {
        String intro = WRAPPED.repeat(4) + "Type these one after the other:\n\n";
        String commands =
                """
                    sudo systemctl enable proxy
                    sudo systemctl start proxy
                    systemctl status proxy
                    journalctl -u proxy
                """;

        assertThat(told(intro + commands)).contains("preformatted 19-22");
        assertThat(told(intro + commands.replace("proxy\n", "proxy.\n")))
                .doesNotContain("preformatted 19-22");
        assertThat(told(intro.replace(":", "") + commands)).doesNotContain("preformatted 19-22");
        assertThat(told(intro + "    " + WRAPPED.toLowerCase(Locale.ROOT).replace("\n", "\n    ")))
                .doesNotContain("preformatted 19-21");
    }

    @Test
    void codeBetweenFencesIsOneBlockWhateverItHolds() {
        assertThat(told("```sh\n- a\n\n> b\n```\nThe end.\n"))
                .containsExactly("preformatted 1-5", "paragraph 6");
        assertThat(told("```\n- a\n")).doesNotContain("preformatted 1-2");
    }

    @Test
    void linesQuotedAlikeAreOneQuote() {
        assertThat(told("> a\n> b\n>> c\n> > d\n> e\n\n> f\n"))
                .containsExactly("quote 1: 1-2", "quote 2: 3-4", "quote 1: 5", "quote 1: 7");
        assertThat(told(">\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(told(">>> print(1)\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(told("a.\n> b\nc.\n"))
                .containsExactly("paragraph 1", "quote 1: 2", "paragraph 3");
        assertThat(told("    > a\n")).noneMatch(block -> block.startsWith("quote"));
        assertThat(told("   > a\n")).containsExactly("quote 1: 1");
    }

    @Test
    void ruleEndsWhatIsOverIt() {
        assertThat(told(LOOSE + "-----\n" + LOOSE))
                .containsExactly("paragraph 1", "rule 2", "paragraph 3");
        assertThat(told("* * *\n")).containsExactly("rule 1");
    }

    @Test
    void contentsWithBulletsAreAListAndStepsAreNoPageHeaders() {
        LineFacts contents = LineFacts.of("Contents\n\n- One\n- Two\n\nText.\n");
        List.of(0, 2, 3).forEach(line -> contents.mark(line, LineMark.CONTENTS));
        LineFacts steps = LineFacts.of("1. Go in.\n2. Sit.\n\nHarbour\n\n- 2 -\n\nText.\n");
        List.of(0, 3, 5).forEach(line -> steps.mark(line, LineMark.PAGE));

        assertThat(told(contents))
                .containsExactly("CONTENTS 1", "item 0: 3", "item 0: 4", "paragraph 6");
        assertThat(told(steps))
                .containsExactly("item 0: 1", "item 0: 2", "PAGE 4-6", "paragraph 8");
    }

    @Test
    void linesOfWideCharactersAreJoinedWhereTheyWereFull() {
        String line = "海は広くて青いと人は言うけれども、町の橋は古くて長い\n";

        assertThat(told(line.repeat(5) + "おわり。\n")).containsExactly("joined 1-6");
    }
}
