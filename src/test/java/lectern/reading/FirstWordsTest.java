package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How much of something long tells what it is.
class FirstWordsTest {
    @Test
    void fewWordsAreLeftWhole() {
        assertThat(FirstWords.of("The old harbour", 15)).isEqualTo("The old harbour");
    }

    @Test
    void manyAreCutBetweenTwo() {
        assertThat(FirstWords.of("The old harbour", 14)).isEqualTo("The old …");
        assertThat(FirstWords.of("The old harbour", 7)).isEqualTo("The old …");
    }

    @Test
    void longWordIsCutButNoCharacterIs() {
        assertThat(FirstWords.of("An embankment", 9)).isEqualTo("An embank …");
        assertThat(FirstWords.of("𝔸𝔹ℂ", 3)).isEqualTo("𝔸 …");
    }

    @Test
    void lineEndsWhereItEnds() {
        assertThat(FirstWords.ofLine("One\n  two \rthree", 4, 20)).isEqualTo("two");
        assertThat(FirstWords.ofLine("One\ntwo", 4, 20)).isEqualTo("two");
        assertThat(FirstWords.ofLine("One\ntwo", 4, 2)).isEqualTo("tw");
    }
}
