package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static int score(String title, String... words) {
        return Fuzzy.score(title, words);
    }

    // The titles that fit, best first.
    private static List<String> ranked(String word, String... titles) {
        return Arrays.stream(titles)
                .filter(title -> score(title, word) != Fuzzy.NONE)
                .sorted(Comparator.comparingInt((String title) -> -score(title, word)))
                .toList();
    }

    @Test
    void aBeginningGoesBeforeAWordAWordBeforeItsInsideAndThatBeforeScatteredLetters() {
        assertThat(ranked("tax", "the axe", "syntax rules", "duties and tax", "tax", "the harbour"))
                .containsExactly("tax", "duties and tax", "syntax rules", "the axe");
    }

    @Test
    void theShorterOfTwoEqualsGoesFirst() {
        assertThat(ranked("tax", "tax and duties", "tax")).containsExactly("tax", "tax and duties");
    }

    @Test
    void aBeginningBehindANumberGoesBeforeAWordHoweverLongItIs() {
        String numbered = "10.2. security considerations";
        String lengthy = "security of harbours " + "and of the boats in them ".repeat(9);
        assertThat(ranked("sec", "next section", numbered, lengthy))
                .containsExactly(numbered, lengthy, "next section");
    }

    @Test
    void lettersOfSeveralWordsInOrderFit() {
        assertThat(score("diplomatic balancing", "dbal")).isPositive();
        assertThat(score("balancing diplomatic", "dbal")).isEqualTo(Fuzzy.NONE);
    }

    @Test
    void scatteredLettersStartAtAWord() {
        assertThat(score("the harbour office", "abo")).isEqualTo(Fuzzy.NONE);
        assertThat(score("the harbour office", "hof")).isPositive();
    }

    @Test
    void everyWordMustFitInWhateverOrder() {
        assertThat(score("the opening hours", "hours", "open")).isPositive();
        assertThat(score("the opening hours", "hours", "shut")).isEqualTo(Fuzzy.NONE);
    }

    @Test
    void theCharactersThatStandForTheWordsAreTold() {
        assertThat(Fuzzy.positions("the tax office", new String[] {"tax"}).stream())
                .containsExactly(4, 5, 6);
        assertThat(Fuzzy.positions("the tax office", new String[] {"tof"}).stream())
                .containsExactly(0, 8, 9);
    }
}
