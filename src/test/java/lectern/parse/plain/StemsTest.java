package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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

    @Test
    void wordCutAtTheEdgeOfTheWindowIsAnotherWord() {
        StemWindow window = new StemWindow("Many stormy nights");

        assertThat(stems("stormy").share(window, 0, 10)).isEqualTo(1);
        assertThat(stems("stormy").share(window, 0, 9)).isZero();
        assertThat(stems("stormy").share(window, 6, 18)).isZero();
    }

    @Test
    void windowSaysTheSameHoweverItWasMovedBefore() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String text = random(random, 30_000);
        StemWindow moved = new StemWindow(text);
        int at = 0;
        for (int round = 0; round < 2_000; round++) {
            at = random.nextInt(50) == 0 ? random.nextInt(29_000) : Math.min(29_000, at + 20);
            int start = at + random.nextInt(10);
            int stop = start + random.nextInt(800);
            Stems line = stems(text.substring(start, start + 60));

            assertThat(line.share(moved, start, stop))
                    .as("seed %d", seed)
                    .isEqualTo(line.share(new StemWindow(text), start, stop));
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abab ba平和".charAt(random.nextInt(9)));
        }
        return text.toString();
    }

    private static Stems stems(String line) {
        Stems stems = new Stems();
        stems.read(line, 0, line.length());
        return stems;
    }

    private static float share(String line, String text) {
        return stems(line).share(new StemWindow(text), 0, text.length());
    }
}
