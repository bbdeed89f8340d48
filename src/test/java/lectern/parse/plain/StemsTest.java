package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void formsOfOneWordAreOneStem() {
        assertThat(share("Contributing authors", "Each author may contribute.")).isEqualTo(1);
    }

    @Test
    void shortWordsCarryNoMeaning() {
        assertThat(stems("The art of it").count()).isZero();
    }

    @Test
    void wordSaidTwiceCountsOnce() {
        assertThat(stems("Water, water").count()).isEqualTo(1);
    }

    @Test
    void shareIsOfTheLineNotOfTheText() {
        assertThat(share("Winter storms", "Many storms came, and more storms.")).isEqualTo(0.5f);
    }

    @Test
    void pairsOfCharactersStandForWordsWhereThereAreNoBlanks() {
        assertThat(share("平和事業", "困難なる事業に就て")).isEqualTo(1 / 3f);
    }

    @Test
    void nothingIsSharedWithAnEmptyText() {
        assertThat(share("Winter", "")).isZero();
    }

    private static Stems stems(String line) {
        Stems stems = new Stems();
        stems.read(line, 0, line.length());
        return stems;
    }

    private static float share(String line, String text) {
        return stems(line).share(text, 0, text.length());
    }
}
