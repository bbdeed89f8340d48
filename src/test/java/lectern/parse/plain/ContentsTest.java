package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// Which lines of a text are its table of contents.
class ContentsTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";
    private static final String ENTRIES = "The Fire\nThe Rains\nThe Winds\n";
    private static final String CHAPTERS = ENTRIES.replace("\n", "\n" + PROSE + PROSE);
    private static final String LONG_CHAPTERS = ENTRIES.replace("\n", "\n" + PROSE.repeat(9));

    @Test
    void lineOverTheEntriesIsPartOfThemOnlyWhereItNamesThem() {
        assertThat(contents("CONTENTS.\n\n" + ENTRIES + "\n" + CHAPTERS))
                .containsExactly("CONTENTS.", "The Fire", "The Rains", "The Winds");
        assertThat(contents("A Tale\n\n" + ENTRIES + "\n" + CHAPTERS))
                .containsExactly("The Fire", "The Rains", "The Winds");
    }

    @Test
    void twoLinesThatComeAgainAreNoContents() {
        assertThat(contents("The Fire\nThe Rains\n\n" + CHAPTERS)).isEmpty();
    }

    @Test
    void linesThatComeAgainInAnotherOrderAreNoContents() {
        assertThat(contents("The Winds\nThe Rains\nThe Fire\n\n" + CHAPTERS)).isEmpty();
    }

    @Test
    void linesThatComeAgainAsCloseAsTheyStoodAreNoContents() {
        assertThat(contents(PROSE + ENTRIES + "\n" + PROSE + ENTRIES + "\n" + PROSE)).isEmpty();
    }

    @Test
    void linesInSmallLettersAreNoEntries() {
        String small = ENTRIES.toLowerCase(Locale.ROOT);

        assertThat(contents(small + "\n" + small.replace("\n", "\n" + PROSE + PROSE))).isEmpty();
    }

    @Test
    void linesThatComeTwiceInTheRunAreNoEntries() {
        String speakers = "Anna\nBen\nAnna\nBen\n";

        assertThat(contents(speakers + "\n" + speakers.replace("\n", "\n" + PROSE + PROSE)))
                .isEmpty();
    }

    @Test
    void paragraphsThatComeAgainAreNoEntries() {
        String three = PROSE.substring(0, 130) + "\n";
        String paragraphs = "A" + three + "B" + three + "C" + three;

        assertThat(contents(paragraphs + "\n" + paragraphs.replace("\n", "\n\n" + PROSE)))
                .isEmpty();
    }

    @Test
    void aFewLinesBetweenTheEntriesBelongToThem() {
        assertThat(contents("The Fire\nby Anna\nThe Rains\nby Ben\nThe Winds\n\n" + LONG_CHAPTERS))
                .containsExactly("The Fire", "by Anna", "The Rains", "by Ben", "The Winds");
    }

    @Test
    void moreLinesBetweenThanEntriesMakeNoContents() {
        String notes = "by Anna\nof the town\nwith pictures\n";
        String entries = "The Fire\n" + notes + "The Rains\n" + notes + "The Winds\n";

        assertThat(contents(entries + "\n" + LONG_CHAPTERS)).isEmpty();
    }

    @Test
    void entriesMayLackTheNumbersOfWhatTheyName() {
        String numbered =
                "1. The Fire\n" + PROSE + PROSE + "2. The Rains\n" + PROSE + "3. The Winds\n";

        assertThat(contents(ENTRIES + "\n" + numbered + PROSE))
                .containsExactly("The Fire", "The Rains", "The Winds");
    }

    @Test
    void entriesMayCountInOtherNumeralsThanWhatTheyName() {
        String entries = "1. The Fire\n2. The Rains\n3. The Winds\n";
        String chapters =
                "I. The Fire\n" + PROSE + PROSE + "II. The Rains\n" + PROSE + "III. The Winds\n";

        assertThat(contents(entries + "\n" + chapters + PROSE))
                .containsExactly("1. The Fire", "2. The Rains", "3. The Winds");
    }

    @Test
    void entriesMayTellOnOneLineWhatStandsOnTwo() {
        String entries = "Chapter 1 The Fire\nChapter 2 The Rains\nChapter 3 The Winds\n";
        String chapters = entries.replaceAll("(\\d) (.*)\n", "$1\n\n$2\n\n" + PROSE + PROSE);

        assertThat(contents(entries + "\n" + chapters)).hasSize(3);
    }

    @Test
    void entriesCutOffAreOfTheKindOfThoseBefore() {
        String cut = "Chapter 4 The Sea\nA note on the names\nChapter 5 The Sun\nThe End\n";
        String entries = "Chapter 1 The Fire\nChapter 2 The Rains\nChapter 3 The Winds\n";
        String chapters = entries.replace("\n", "\n" + PROSE + PROSE);

        assertThat(contents(entries + cut + "\n" + PROSE + chapters)).endsWith("Chapter 5 The Sun");
        assertThat(contents(ENTRIES + cut + "\n" + PROSE + CHAPTERS)).endsWith("The Winds");
    }

    @Test
    void oneOfManyEntriesMayBeLong() {
        String names = "The %s\n".repeat(9).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9);
        String all =
                names.replace("The 4\n", "The 4 of them who " + PROSE.substring(0, 120) + "\n");

        assertThat(contents(all + "\n" + all.replace("\n", "\n" + PROSE + PROSE))).hasSize(9);
        assertThat(contents(ENTRIES + PROSE + "\n" + CHAPTERS + PROSE)).hasSize(3);
    }

    @Test
    void whatOnePartOfContentsNamesIsNoEntryOfTheNext() {
        String first = "1. The Fire\n1.1. The Rain\n1.2. The Wind\n";
        String second = "2. The Sea\n2.1. The Sun\n2.2. The Moon\n";
        String notes = "of the night\nof the day\nof the dawn\nof the dusk\n";
        String chapters = (first + second).replace("\n", "\n" + PROSE + PROSE);

        assertThat(contents(first + notes + second + "\n" + chapters))
                .hasSize(6)
                .endsWith("2.2. The Moon");
    }

    @Test
    void linesThatEndEachPartAreNoContents() {
        String ends = "Conclusion\nApproved\nAnna Weiss\n";
        String parts = (PROSE + PROSE + ends).repeat(4);

        assertThat(contents(parts)).isEmpty();
        assertThat(contents("Conclusion\nApproved\nAnna\n" + PROSE + parts)).isEmpty();
    }

    @Test
    void headersOfPagesAmongTheEntriesDoNotEndThem() {
        LineFacts facts = LineFacts.of("The Fire\nPage 1\nThe Rains\nThe Winds\n\n" + CHAPTERS);
        facts.mark(1, LineMark.PAGE);
        Candidates candidates = Scene.of(facts, Words.shared(), Progress.NONE).candidates();

        Contents.find(facts, candidates, Words.shared());

        assertThat(marked(facts)).startsWith("The Fire").endsWith("The Winds");
    }

    private static List<String> contents(String text) {
        return marked(Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE).facts());
    }

    private static List<String> marked(LineFacts facts) {
        return IntStream.range(0, facts.count())
                .filter(line -> facts.has(line, LineMark.CONTENTS) && !facts.isBlank(line))
                .mapToObj(facts::trimmed)
                .toList();
    }
}
