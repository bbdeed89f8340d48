package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NearLinesTest {
    private static final FurnitureCues CUES = FurnitureCues.load();

    @Test
    void aLongLineIsTakenAtItsStartWithTheWidthAndEndingOfAllOfIt() {
        NearLines near =
                new NearLines(LineFacts.of("Some words, ".repeat(20) + "no more?\n"), CUES);

        LineShape start = near.sampled(0);

        assertThat(start.width).isEqualTo(248);
        assertThat(start.ending).isEqualTo(LineShape.Ending.QUESTION);
        assertThat(start.words).isLessThan(near.whole(0).words);
    }

    @Tag("long")
    @Test
    void linesLookTheSameHoweverManyWereAskedForBefore() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        LineFacts facts = LineFacts.of(lines(random, 300));
        NearLines near = new NearLines(facts, CUES);
        for (int round = 0; round < 600; round++) {
            int line = random.nextInt(facts.count());
            LineShape own = near.whole(line);
            int other = Math.clamp(line + random.nextInt(9) - 4, 0, facts.count() - 1);

            LineShape shape = near.sampled(other);

            assertThat(shape)
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(new NearLines(facts, CUES).sampled(other));
            assertThat(near.codeShare(other))
                    .isEqualTo(new NearLines(facts, CUES).codeShare(other));
            assertThat(near.cue(other)).isEqualTo(new NearLines(facts, CUES).cue(other));
            assertThat(own)
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(new NearLines(facts, CUES).whole(line));
        }
    }

    private static String lines(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int length = 1 + random.nextInt(120); length > 0; length--) {
                text.append("Abc,d.;{x}12:–章(".charAt(random.nextInt(16)));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
