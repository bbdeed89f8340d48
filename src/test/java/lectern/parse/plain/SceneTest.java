package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class SceneTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void runOfLinesThatComeAgainIsATableOfContents() {
        Scene scene = scene("Contents\nOne Fire\nTwo Rains\nThree Winds\n\n" + chapters());

        assertThat(marked(scene, LineMark.CONTENTS)).containsExactly(0, 1, 2, 3);
        assertThat(listed(scene)).containsExactly("One Fire", "Two Rains", "Three Winds");
    }

    @Test
    void codeBetweenFencesIsNoCandidate() {
        Scene scene = scene("Fire\n\n```sh\n# light it\nlight --now\n```\n\n# Rain\n\n" + PROSE);

        assertThat(printed(scene)).containsExactly("Fire", "# Rain");
    }

    @Test
    void fieldsAtTheHeadOfAFileAreNoCandidates() {
        String fields = "---\ntitle: Fire\ntags:\n  - smoke\nlayout: post\n---\n";
        assertThat(printed(scene(fields + "\nRain\n" + PROSE))).containsExactly("Rain");
        assertThat(printed(scene("---\nAn old saying\n---\n\nRain\n" + PROSE)))
                .containsExactly("An old saying", "Rain");
        assertThat(printed(scene("Fire\n" + fields))).contains("layout: post");
    }

    @Test
    void listingBetweenEqualRulesIsNoCandidate() {
        String rule = "-".repeat(30) + "\n";
        Scene scene =
                scene("Fire\n\n" + rule + "light now\nput it out\n" + rule + "\nRain\n" + PROSE);

        assertThat(printed(scene)).containsExactly("Fire", "Rain");
        assertThat(printed(scene(rule + "Fire\n" + rule + "\n" + PROSE))).containsExactly("Fire");
    }

    @Test
    void fenceThatIsNeverClosedHidesNothing() {
        assertThat(printed(scene("Fire\n\n```sh\n# Rain\n\n" + PROSE))).contains("# Rain");
    }

    @Test
    void lineOfThreeColumnsIsNoCandidate() {
        assertThat(printed(scene("Fire\n" + PROSE + "Town      2021-03-22      FIRE(2)\n")))
                .containsExactly("Fire");
        assertThat(printed(scene("T H E   G R E A T   F I R E\n" + PROSE))).hasSize(1);
    }

    @Test
    void firstLineOfAWrappedParagraphIsNoCandidate() {
        String paragraph =
                """
                All packages assume that the users and groups
                named in this list are always present on a system,
                and may break where they are not.

                """;
        String table = ("x".repeat(70) + "\n").repeat(9) + "\n";

        assertThat(
                        printed(
                                scene(
                                        paragraph.repeat(3)
                                                + table
                                                + "A name of\nthe town\n\n"
                                                + paragraph)))
                .contains("A name of")
                .doesNotContain("All packages assume that the users and groups");
    }

    @Test
    void entriesMayHaveLeadersAndPages() {
        Scene scene =
                scene("One Fire ...... 3\nTwo Rains ..... 12\nThree Winds .. 40\n\n" + chapters());

        assertThat(listed(scene)).containsExactly("One Fire", "Two Rains", "Three Winds");
    }

    @Test
    void entriesWhoseChaptersWereCutOffAreEntriesStill() {
        String entries = "Chapter 1\nChapter 2\nChapter 3\nChapter 4\nChapter 5\n\n";
        String chapters = "Chapter 1\n" + PROSE + "Chapter 2\n" + PROSE + "Chapter 3\n" + PROSE;

        assertThat(marked(scene("Contents\n" + entries + chapters), LineMark.CONTENTS))
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void entriesMayNumberWhatTheirChaptersNameInWords() {
        String chapters = "Chapter 1. Fire\n" + PROSE + "Chapter 2. Rain\n" + PROSE;
        String last = "Chapter III. Wind\n" + PROSE;

        assertThat(
                        marked(
                                scene("Contents\n1. Fire\n2. Rain\n3. Wind\n\n" + chapters + last),
                                LineMark.CONTENTS))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void textBehindContentsIsNoEntryOfThem() {
        String entries = "Chapter 1\nChapter 2\nChapter 3\n\nA word before\n";
        String chapters = "Chapter 1\n" + PROSE + "Chapter 2\n" + PROSE + "Chapter 3\n" + PROSE;

        assertThat(marked(scene(entries + PROSE + chapters), LineMark.CONTENTS))
                .containsExactly(0, 1, 2);
    }

    @Test
    void linesThatComeAgainTellHowFarApart() {
        Scene near = scene("Anna:\nYes.\nAnna:\nNo.\n");
        Scene far = scene("Notes\n" + PROSE + "Notes\n" + PROSE);

        assertThat(near.recurrence().gap(0)).isEqualTo(11);
        assertThat(far.recurrence().gap(0)).isEqualTo(PROSE.length() + 6);
        assertThat(scene("Alone\n" + PROSE).recurrence().gap(0)).isZero();
    }

    @Test
    void headingsWithoutContentsAreNotListed() {
        assertThat(listed(scene(chapters()))).isEmpty();
    }

    @Test
    void numbersThatCountOnFormAChain() {
        Scene scene = scene("1. Fire\n" + PROSE + "2. Rain\n" + PROSE + "3. Wind\n" + PROSE);

        assertThat(scene.numbering().along(0, 2)).isEqualTo(2);
    }

    @Test
    void listInsideASectionDoesNotBreakTheChainOfSections() {
        Scene scene =
                scene("1. Fire\n" + PROSE + "1. a\n2. b\n3. c\n" + PROSE + "2. Rain\n" + PROSE);

        assertThat(line(scene, scene.numbering().along(0, 1))).isEqualTo("2. Rain");
    }

    @Test
    void partOfANumberBeforeNests() {
        Scene scene = scene("2 Fire\n" + PROSE + "2.1 Ash\n" + PROSE + "5.1 Sea\n" + PROSE);

        assertThat(scene.numbering().isNested(1)).isTrue();
        assertThat(scene.numbering().isNested(2)).isFalse();
    }

    @Test
    void insideOfAWrappedParagraphIsNoCandidate() {
        String wrapped =
                """
                It was a long day in the town, and nobody who
                saw the sun go down over the hills ever
                spoke of it again, though many had been there
                to see it happen.

                """;

        Scene scene = scene("A Name\n\n" + wrapped.repeat(6));

        assertThat(scene.candidates().count()).isLessThanOrEqualTo(7);
        assertThat(line(scene, 0)).isEqualTo("A Name");
    }

    private static String chapters() {
        return "One Fire\n" + PROSE + PROSE + "Two Rains\n" + PROSE + "Three Winds\n" + PROSE;
    }

    private static Scene scene(String text) {
        return Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
    }

    private static String line(Scene scene, int candidate) {
        return scene.facts().trimmed(scene.candidates().line(candidate));
    }

    private static List<String> printed(Scene scene) {
        return IntStream.range(0, scene.candidates().count())
                .mapToObj(c -> line(scene, c))
                .toList();
    }

    private static List<Integer> marked(Scene scene, LineMark mark) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < scene.facts().count(); line++) {
            if (scene.facts().has(line, mark)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> listed(Scene scene) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            if (scene.contents().lists(c)) {
                names.add(line(scene, c));
            }
        }
        return names;
    }
}
