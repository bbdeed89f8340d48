package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordHitsTest {
    private static final Words WORDS = Words.load();

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
    void datesAreMonthsAndYears() {
        assertThat(hits("12 March 1998").months()).isOne();
        assertThat(hits("12 March 1998").years()).isOne();
    }

    private static WordHits hits(String line) {
        return WordHits.in(line, 0, line.length(), WORDS);
    }
}
