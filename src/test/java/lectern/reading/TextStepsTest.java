package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

class TextStepsTest {
    private static final String TEXT = "One, two three\n   fo\u0301ur \ud83d\ude00!";

    private final TextSteps steps = new TextSteps(TEXT, new Span(0, TEXT.length()));

    @Test
    void aWordEndsBeforeItsStopAndTheNextStartsBehindIt() {
        assertThat(steps.nextWord(0)).isEqualTo(3);
        assertThat(steps.nextWord(3)).isEqualTo(8);
        assertThat(steps.previousWord(8)).isEqualTo(5);
        assertThat(steps.previousWord(5)).isZero();
    }

    @Test
    void aRunOfBlanksIsOneStep() {
        int lineEnd = TEXT.indexOf('\n');
        assertThat(steps.nextCharacter(lineEnd)).isEqualTo(TEXT.indexOf("fo"));
        assertThat(steps.previousCharacter(TEXT.indexOf("fo"))).isEqualTo(lineEnd);
    }

    @Test
    void whatIsReadAsOneCharacterIsOneStep() {
        int o = TEXT.indexOf("o\u0301");
        assertThat(steps.nextCharacter(o)).isEqualTo(o + 2);
        int face = TEXT.indexOf("\ud83d");
        assertThat(steps.nextCharacter(face)).isEqualTo(face + 2);
        assertThat(steps.previousCharacter(face + 2)).isEqualTo(face);
    }

    @Test
    void noStepLeavesTheSpan() {
        TextSteps within = new TextSteps(TEXT, new Span(5, 8));
        assertThat(within.nextWord(8)).isEqualTo(8);
        assertThat(within.nextCharacter(8)).isEqualTo(8);
        assertThat(within.previousWord(5)).isEqualTo(5);
        assertThat(within.previousCharacter(5)).isEqualTo(5);
    }

    @Test
    void stepsEndAtBothEndsOfAnyText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("a .\n\u0301\ud83d\ude00\u4e2d-".charAt(random.nextInt(9)));
            }
            TextSteps any = new TextSteps(text.toString(), new Span(0, text.length()));
            int at = 0;
            for (int i = 0; i <= text.length() && at < text.length(); i++) {
                int next = i % 2 == 0 ? any.nextCharacter(at) : any.nextWord(at);
                assertThat(next).as("seed %d: %s", seed, text).isGreaterThan(at);
                at = next;
            }
            assertThat(at).as("seed %d", seed).isEqualTo(text.length());
            for (int i = 0; i <= text.length() && at > 0; i++) {
                int before = i % 2 == 0 ? any.previousCharacter(at) : any.previousWord(at);
                assertThat(before).as("seed %d: %s", seed, text).isLessThan(at);
                at = before;
            }
            assertThat(at).as("seed %d", seed).isZero();
        }
    }
}
