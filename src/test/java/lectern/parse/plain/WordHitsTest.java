package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHitsTest {
    private static final Words WORDS = Words.shared();

    @Test
    void firstNameOpensALineThatNamesSomebody() {
        assertThat(hits("Olga Bergman").nameOpens()).isTrue();
        assertThat(hits("By Martin Bergman").firstNames()).isOne();
    }

    @Test
    void nameInSmallLettersIsAWord() {
        assertThat(hits("grace under pressure").firstNames()).isZero();
    }

    @Test
    void nameFurtherOnDoesNotOpenTheLine() {
        assertThat(hits("Interview with Martin").nameOpens()).isFalse();
        assertThat(hits("Interview with Martin").firstNames()).isOne();
    }

    @Test
    void usualSectionIsKnownWithItsNumber() {
        assertThat(hits("7. Introduction").sectionName()).isTrue();
        assertThat(hits("7. Introduction to bread").sectionName()).isFalse();
    }

    @Test
    void usualSectionsMayShareALine() {
        assertThat(hits("Conclusion/Resolution").sectionName()).isTrue();
        assertThat(hits("Installation and Usage").sectionName()).isTrue();
        assertThat(hits("Installation and bread").sectionName()).isFalse();
    }

    @Test
    void datesAreMonthsAndYears() {
        assertThat(hits("12 March 1998").months()).isOne();
        assertThat(hits("12 March 1998").years()).isOne();
    }

    @Test
    void wordsAreKnownInCapitalsOfAnyScript() {
        assertThat(hits("12 MARCH 1998").months()).isOne();
        assertThat(hits("12 МАРТА 1998").months()).isOne();
    }

    @Test
    void capitalsWhoseSmallLetterDependsOnItsPlaceAreFoldedAsWords() {
        assertThat(WordUse.hash("ΟΔΟΣ", 0, 4)).isEqualTo(WordUse.hash("οδος", 0, 4));
        assertThat(WordUse.hash("İ", 0, 1)).isEqualTo(WordUse.hash("i\u0307", 0, 2));
    }

    private static WordHits hits(String line) {
        return WordHits.in(line, 0, line.length(), WORDS);
    }
}
