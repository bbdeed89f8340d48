package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void partsOverChapters() {
        assertThat(levels("PART ONE", "Chapter 1", "Chapter 2", "PART TWO", "Chapter 3"))
                .containsExactly(1, 2, 2, 1, 2);
    }

    @Test
    void numbersByTheirDepth() {
        assertThat(levels("1 A", "1.1 B", "1.1.1 C", "1.2 D", "2 E", "References"))
                .containsExactly(1, 2, 3, 2, 1, 1);
    }

    @Test
    void numberAloneStandsUnderNamedParts() {
        assertThat(levels("Part 1", "§ 1 Aim", "4. Place of birth", "§ 2 Names"))
                .containsExactly(1, 2, 3, 2);
    }

    @Test
    void underlinesInOrderOfAppearance() {
        assertThat(levels("One\n~~~", "Two\n===", "Three\n===", "Four\n~~~~"))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void byTheNumberOfMarksThatOpenThem() {
        assertThat(levels("# One", "### Two", "## Three", "# Four")).containsExactly(1, 2, 2, 1);
        assertThat(levels("## One", "### Two", "Three\n-----", "### Four"))
                .containsExactly(1, 2, 1, 2);
    }

    @Test
    void headingRightOverACountHoldsIt() {
        assertThat(levels("Preamble", "TERMS\n\n1. Aim", "2. Scope", "END"))
                .containsExactly(1, 1, 2, 2, 1);
    }

    @Test
    void aCountThatBeginsBehindAnAppendixIsOfIt() {
        assertThat(levels("1. Aim", "2. Fees", "SCHEDULE 1", "1. Data", "2. Keys", "SCHEDULE 2"))
                .containsExactly(1, 1, 1, 2, 2, 1);
    }

    @Test
    void namesThatComeAgainAndAgainAreThoseOfParts() {
        assertThat(levels("Soup", "Method", "Roast", "Method", "Pie", "Method", "Thanks"))
                .containsExactly(1, 2, 1, 2, 1, 2, 1);
        assertThat(levels("1. Tea", "Conclusion", "2. Rum", "Conclusion", "3. Ale", "Conclusion"))
                .containsExactly(1, 2, 1, 2, 1, 2);
        assertThat(levels("Soup", "Method", "Roast", "Method", "Pie"))
                .as("twice is no custom")
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void lineFurtherInIsDeeper() {
        assertThat(levels("NAME", "   Options", "SEE ALSO")).containsExactly(1, 2, 1);
    }

    @Test
    void capitalsOverMixedCase() {
        assertThat(levels("FIRST THINGS", "Some more", "And more", "LAST THINGS"))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void capitalsBeforeAndBehindUnderlinedOnesHoldThem() {
        assertThat(levels("USAGE", "Options\n-------", "Files\n-----", "BUGS"))
                .containsExactly(1, 2, 2, 1);
        assertThat(levels("USAGE", "Options\n-------", "Files\n-----", "Bugs\n----"))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void underARuleAcrossStandsHigherThanUnderNone() {
        String rule = "=".repeat(70) + "\n";
        assertThat(levels(rule + "Sailing", "THE ROPE", "THE FLAG", rule + "Coming back", "A WORD"))
                .containsExactly(1, 2, 2, 1, 2);
        assertThat(levels(rule + "2.1 Sailing", "THE ROPE", "THE FLAG", rule + "2.2 Coming back"))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void namesInSmallLettersStandUnderWords() {
        assertThat(levels("Usage", "parse(text)", "options.skip", "License"))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void appendixStandsBesideTheWidest() {
        assertThat(levels("Section 1", "§ 1 Aim", "§ 2 Names", "Appendix A"))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void withoutFormAllAreOfOneLevel() {
        assertThat(levels("First things", "Some more", "Last things")).containsExactly(1, 1, 1);
    }

    @Test
    void headingUnderlinedLikeTheTitleStandsHighest() {
        assertThat(levels(0, "Title\n=====", "One\n---", "Two\n===", "Three\n-----"))
                .containsExactly(1, 1, 2);
    }

    @Test
    void dottedNumbersGoDeeperWithoutMostHeadingsNumbered() {
        assertThat(levels("2 Fire", "2.1 Ash", "2.2 Smoke", "2.3 Soot", "Rain", "Sea", "Wind"))
                .startsWith(1, 2, 2, 2);
    }

    @Test
    void numbersInWordsStandOverNamesButDoNotCountInThem() {
        assertThat(levels("One", "The town", "Two", "The sea")).containsExactly(1, 2, 1, 2);
        assertThat(levels("One fine day", "The town", "Two fine nights", "The sea"))
                .containsOnly(1);
    }

    @Test
    void lettersStandUnderRomanNumbers() {
        assertThat(levels("I. Fire", "A. Ash", "B. Soot", "II. Rain")).containsExactly(1, 2, 2, 1);
    }

    @Test
    void lettersBetweenNumbersAreTheirParts() {
        assertThat(levels("6 Sea", "6.1 Fire", "A. Ash", "B. Soot", "6.2 Rain", "7 Sun"))
                .containsExactly(1, 2, 3, 3, 2, 1);
        assertThat(levels("1 Fire", "A. Ash", "B. Soot", "2 Rain", "3 Sun"))
                .containsExactly(1, 2, 2, 1, 1);
    }

    @Test
    void lettersBehindNumbersStandBesideThem() {
        assertThat(levels("1 Fire", "2 Rain", "A. Ash", "B. Soot")).containsOnly(1);
    }

    @Test
    void numberThatDoesNotCountOnStandsAtItsDepth() {
        assertThat(levels("1 A", "2 B", "2.7 C", "3 D")).containsExactly(1, 1, 2, 1);
    }

    @Test
    void headingsWithoutNumberStandBesideTheHighestNumbers() {
        assertThat(levels("Foreword", "1 A", "2 B", "Afterword")).containsOnly(1);
        assertThat(levels("1 A", "1.1 B", "Rain", "Sea", "Wind", "Sun"))
                .containsExactly(1, 2, 1, 1, 1, 1);
        assertThat(levels("Chapter 1", "Chapter 2", "Afterword")).containsOnly(1);
    }

    @Test
    void headingOverASingleNumberHoldsNoCount() {
        assertThat(levels("TERMS\n\n1. Aim", "END")).containsOnly(1);
    }

    @Test
    void appendixBetweenSectionsStandsBesideThem() {
        assertThat(levels("Section 1", "Appendix A", "Section 2", "§ 1 Aim", "§ 2 Names"))
                .containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void underlinedHeadingsWhoseWordsComeAgainArePartsOfTheOthers() {
        assertThat(levels("Fire\n===", "Notes\n===", "Rain\n===", "Notes\n==="))
                .containsExactly(1, 2, 1, 2);
        assertThat(levels("Fire\n===", "Notes\n===", "Ash\n---", "Rain\n===", "Notes\n==="))
                .containsExactly(1, 1, 2, 1, 1);
    }

    @Test
    void doublyUnderlinedStandsOverTwoMarksAndPlainUnderAll() {
        assertThat(levels("One\n===", "## Two", "Three\n---", "### Four", "Five", "## Six"))
                .containsExactly(1, 2, 2, 3, 4, 2);
    }

    @Test
    void singleHeadingThatIsMarkedSaysNothingOfTheOthers() {
        assertThat(levels("# One", "Two")).containsOnly(1);
    }

    @Test
    void singleHeadingThatIsSetOtherwiseIsNoLevelOfItsOwn() {
        String rule = "=".repeat(70) + "\n";
        assertThat(levels("FIRST THINGS", "LAST THINGS", "Some more")).containsOnly(1);
        assertThat(levels("FIRST THINGS", "Some more", "And more")).containsOnly(1);
        assertThat(levels("Usage", "License", "parse(text)")).containsOnly(1);
        assertThat(levels("Usage", "parse(text)", "options.skip")).containsOnly(1);
        assertThat(levels(rule + "Sailing", "The rope", "The flag")).containsOnly(1);
        assertThat(levels(rule + "Sailing", rule + "The rope", "The flag")).containsOnly(1);
    }

    private static List<Integer> levels(String... headings) {
        return levels(TitleFinder.NONE, headings);
    }

    private static List<Integer> levels(int title, String... headings) {
        String text = String.join("\n\n     Body.\n\n", headings);
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        List<Integer> candidates = new ArrayList<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            int line = scene.candidates().line(c);
            if (line != title && !scene.facts().trimmed(line).equals("Body.")) {
                candidates.add(c);
            }
        }
        List<Integer> levels = new ArrayList<>();
        for (int level : new Levels(scene, title, candidates).assign()) {
            levels.add(level);
        }
        return levels;
    }
}
