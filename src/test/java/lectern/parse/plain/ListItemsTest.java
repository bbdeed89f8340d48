package lectern.parse.plain;

import static lectern.parse.plain.Blocks.WRAPPED;
import static lectern.parse.plain.Blocks.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lines are items of a list, and how deep they are nested: each item is told by its depth,
/// its marker and its words.
class ListItemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "*", "+", "o", "•", "·", "◦", "▪", "■", "●", "○", "‣", "∙", "⁃", "▶", "►", "▸",
                "❖", "➢", "✓", "✔", "✗", "→", "–", "—", "・"
            })
    void everyBulletBeginsAnItem(String bullet) {
        String text = "- a\n- b\n- c\n".replace("-", bullet);

        assertThat(items(text))
                .containsExactly("0 " + bullet + " a", "0 " + bullet + " b", "0 " + bullet + " c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 2. 3.",
                "9) 10) 11)",
                "9.) 10.) 11.)",
                "(99) (100) (101)",
                "997. 998. 999.",
                "a. b. c.",
                "h) i) j)",
                "(x) (y) (z)",
                "A. B. C.",
                "Y) Z)",
                "i. ii. iii. iv. v. vi.",
                "viii) ix) x) xi)",
                "(xiii) (xiv) (xv)",
                "xxxix. xl. xli.",
                "IX. X. XI.",
                "LXXXIX) XC) XCI)",
                "xcix. c. ci.",
                "① ② ③",
                "⑱ ⑲ ⑳"
            })
    void numbersThatRiseBeginItems(String numbers) {
        List<String> markers = List.of(numbers.split(" "));
        StringBuilder text = new StringBuilder();
        markers.forEach(marker -> text.append(marker).append(" word\n"));

        assertThat(items(text.toString()))
                .isEqualTo(markers.stream().map(m -> "0 " + m + " word").toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. 7. 9.",
                "1. 2) 4.",
                "1. b. 4.",
                "1: 2: 3:",
                "(1 (2 (3",
                "(1. (2. (3.",
                "1000. 1001. 1002.",
                "iiiiiii. iiiiiii. iiiiiii.",
                "ia. ib. ic.",
                "iv. ix. xx.",
                "(①) (②) (③)",
                "a b c",
                "② ④ ⑥",
                "[) [) [)"
            })
    void otherMarksBeginNone(String marks) {
        String text = marks.replace(" ", " word\n") + " word\n";

        assertThat(items(text)).isEmpty();
    }

    @Test
    void markerWithNothingBehindOrNoGapIsNone() {
        assertThat(items("-\n-\n-\n")).isEmpty();
        assertThat(items("1.\n2.\n3.\n")).isEmpty();
        assertThat(items("1.a\n2.b\n3.c\n")).isEmpty();
        assertThat(items("-a\n-b\n-c\n")).isEmpty();
        assertThat(items("- a\n")).containsExactly("0 - a");
    }

    @Test
    void wordBehindTheMarkerStartsWhereItStands() {
        assertThat(items("  -   a b\n  -\tc\n")).containsExactly("0 - a b", "0 - c");
    }

    @Test
    void oneNumberThatComesAgainNumbersAll() {
        assertThat(items("1. a\n1. b\n1. c\n")).hasSize(3);
        assertThat(items("4. a\n4. b\n4. c\n")).hasSize(2);
        assertThat(items("4. a\n\n4. b\n")).isEmpty();
    }

    @Test
    void bulletThatIsRareMustComeAgain() {
        assertThat(items("* a note\n")).isEmpty();
        assertThat(items("+ a note\n")).isEmpty();
        assertThat(items("o weh\n")).isEmpty();
        assertThat(items("→ there\n")).isEmpty();
        assertThat(items("* a note\n\n* and one more\n")).hasSize(2);
        assertThat(items("* a note\n\n  * further in\n")).isEmpty();
        assertThat(items("* a note\n\n- and one more\n")).containsExactly("0 - and one more");
    }

    @Test
    void dashesAreBulletsWhereThreeTouchAndEndWithoutAStop() {
        assertThat(items("– a\n– b\n– c\n")).hasSize(3);
        assertThat(items("– a;\n– b;\n– c;\n")).hasSize(3);
        assertThat(items("– a\n– b\n– c\n  and c\n– d\n")).hasSize(4);
        assertThat(items("– a\n– b\n")).isEmpty();
        assertThat(items("– a\n\n– b\n\n– c\n")).isEmpty();
        assertThat(items("– Who?\n– I.\n– You!\n")).isEmpty();
        assertThat(items("– a\n— b\n– c\n")).isEmpty();
        assertThat(items("– “a”\n– “b”\n– “c”\n")).isEmpty();
        assertThat(items("– the park (go early)\n– the bridge (steep)\n– the mill\n")).hasSize(3);
    }

    @Test
    void markThatStandsWhereALineWasWrappedIsNoBullet() {
        String wrapped =
                """
                The harbour has a bridge that is as old as the whole town and
                - as the people have it, the old ones most of all, who say so
                to all - has never been seen by day, by nobody and at no hour.
                """;
        String starred = wrapped.replace("- as", "* as");
        String years = wrapped.replace("- as", "1. as").replace("to all -", "2. all");

        assertThat(items(WRAPPED.repeat(3) + wrapped)).isEmpty();
        assertThat(items(WRAPPED.repeat(3) + starred)).isEmpty();
        assertThat(items(WRAPPED.repeat(3) + years)).isEmpty();
        assertThat(items(WRAPPED.repeat(3) + "It has:\n- a rail\n")).containsExactly("0 - a rail");
    }

    @Test
    void itemOfAWrappedTextGoesOnAtItsMargin() {
        String list =
                """
                - a rail that is as old as the whole of the town, and of which
                nobody knows who made it
                - a lamp
                """;

        assertThat(told(WRAPPED.repeat(3) + list)).endsWith("item 0: 13-14", "item 0: 15");
        assertThat(items(WRAPPED.repeat(3) + list).getFirst()).endsWith("nobody knows who made it");
    }

    @Test
    void linesThatHangBelongToTheItem() {
        assertThat(items("- a\n  b\n  c\n- d\n")).containsExactly("0 - a\n  b\n  c", "0 - d");
        assertThat(told("- a\nb\n")).containsExactly("item 0: 1", "paragraph 2");
        assertThat(told("- a\n\n  b\n")).containsExactly("item 0: 1", "joined 3");
        assertThat(told("- a\n  > b\n")).containsExactly("item 0: 1", "quote 1: 2");
        assertThat(told("- a\n  -----\n")).containsExactly("item 0: 1", "rule 2");
    }

    @Test
    void itemsFurtherInAreDeeper() {
        assertThat(items("- a\n  - b\n    - c\n  - d\n- e\n"))
                .containsExactly("0 - a", "1 - b", "2 - c", "1 - d", "0 - e");
        assertThat(items("1. a\n   1. b\n   2. c\n2. d\n"))
                .containsExactly("0 1. a", "1 1. b", "1 2. c", "0 2. d");
        assertThat(items("- a\n  1. b\n- c\n")).containsExactly("0 - a", "1 1. b", "0 - c");
        assertThat(items("- a\n  5. b\n- c\n")).hasSize(2);
        assertThat(items("    - a\n  - b\n")).containsExactly("0 - a", "0 - b");
    }

    @Test
    void paragraphEndsTheListsItDoesNotBelongTo() {
        assertThat(items("- a\n  - b\n\nNow this.\n\n  - c\n"))
                .containsExactly("0 - a", "1 - b", "0 - c");
        assertThat(items("- a\n  - b\n\n  And this.\n\n  - c\n"))
                .containsExactly("0 - a", "1 - b", "1 - c");
    }

    @Test
    void listGoesOnBehindAParagraph() {
        assertThat(items("1. Go in.\n2. Sit.\n\nWait for a while.\n\n3. Get up.\n")).hasSize(3);
        assertThat(items("1. Go in.\n2. Sit.\n\nWait for a while.\n\n5. Get up.\n")).hasSize(2);
        assertThat(items("1. Go in.\n2. Sit.\n\nWait for a while.\n\n   3. Get up.\n")).hasSize(2);
    }

    @Test
    void shortNumberedLinesOverParagraphsNameThem() {
        String names = "1. Fire\n\nIt burnt.\n\n2. Rain\n\nIt fell.\n";

        assertThat(items(names)).isEmpty();
        assertThat(items(names.replace("Fire", "Fire."))).hasSize(2);
        assertThat(items(names.replace("Fire", "Fire,"))).hasSize(2);
        assertThat(items(names.replace("It ", "   It "))).hasSize(2);
        assertThat(items(names.replace("Fire", "Fire" + " and fire".repeat(9)))).hasSize(2);
        assertThat(items("1. Fire\n\n2. Rain\n")).hasSize(2);
    }

    @Test
    void bulletSetWideInsideAnotherListIsACellOfATable() {
        assertThat(items("- a\n- b\n*     x\n*     y\n")).containsExactly("0 - a", "0 - b");
        assertThat(items("*     x\n*     y\n")).hasSize(2);
        assertThat(items("- a\n- b\n* x\n* y\n")).hasSize(4);
    }

    @Test
    void numbersOfTheParagraphsOfALawAreNoItems() {
        String law = "(1) One may go in.\n\n(2) One may go out.\n\n";

        assertThat(items(law)).hasSize(2);
        assertThat(items(law + law)).isEmpty();
        assertThat(items(law + law + "a) by day\nb) by night\n")).isEmpty();
        assertThat(items(law + law + "1. by day\n2. by night\n")).hasSize(2);
    }

    private static List<String> items(String text) {
        return Blocks.of(text).stream()
                .filter(Block.ListItem.class::isInstance)
                .map(Block.ListItem.class::cast)
                .map(i -> i.depth() + " " + i.marker().of(text) + " " + i.body().of(text))
                .toList();
    }
}
