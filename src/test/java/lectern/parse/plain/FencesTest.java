package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which lines are set off as code.
class FencesTest {
    private static final String RULE = "-".repeat(30) + "\n";

    @Test
    void linesFromFenceToFenceAreSetOff() {
        assertThat(fenced("a\n```sh\nb\n\nc\n```\nd\n")).containsExactly(1, 2, 3, 4, 5);
        assertThat(fenced("```\na\n```\nb\n```\nc\n```\n")).containsExactly(0, 1, 2, 4, 5, 6);
    }

    @Test
    void fenceThatIsClosedFarBelowOrNeverSetsNothingOff() {
        assertThat(fenced("```\na\nb\n")).isEmpty();
        assertThat(fenced("```\n" + "a\n".repeat(500) + "```\n")).isEmpty();
    }

    @Test
    void linesBetweenEqualRulesAreSetOff() {
        assertThat(fenced("a\n\n" + RULE + "b\nc\n" + RULE + "\nd\n")).containsExactly(2, 3, 4, 5);
        assertThat(fenced(RULE + "b\n\nc\n" + RULE)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void rulesThatTouchOtherTextOrAnEmptyLineInsideSetNothingOff() {
        assertThat(fenced("a\n" + RULE + "b\nc\n" + RULE + "\nd\n")).isEmpty();
        assertThat(fenced(RULE + "b\nc\n" + RULE + "d\n")).isEmpty();
        assertThat(fenced(RULE + "\nb\nc\n" + RULE)).isEmpty();
        assertThat(fenced(RULE + "b\nc\n\n" + RULE)).isEmpty();
    }

    @Test
    void rulesAroundOneLineOrOfOtherLengthsSetNothingOff() {
        assertThat(fenced(RULE + "A Name\n" + RULE + "\nb\n")).isEmpty();
        assertThat(fenced(RULE + "b\nc\n-" + RULE)).isEmpty();
        assertThat(fenced("---\nb\nc\n---\n")).isEmpty();
    }

    @Test
    void whatIsSetFurtherInThanTwoColonsThatAnnounceItIsSetOff() {
        assertThat(fenced("as in::\n\n  Fog\n  ===\n\n  b\nc\n")).containsExactly(1, 2, 3, 4, 5);
        assertThat(fenced("  as in::\n\n    b\n  c\n")).containsExactly(1, 2);
    }

    @Test
    void twoColonsOverWhatIsNoFurtherInSetNothingOff() {
        assertThat(fenced("as in::\n\nFog\n===\n")).doesNotContain(0, 2, 3);
        assertThat(fenced("as in::\n  Fog\n")).isEmpty();
        assertThat(fenced("as in:\n\n  Fog\n")).isEmpty();
    }

    private static List<Integer> fenced(String text) {
        LineFacts facts = LineFacts.of(text);
        new Fences(facts).mark();
        return IntStream.range(0, facts.count())
                .filter(line -> facts.has(line, LineMark.FENCED))
                .boxed()
                .toList();
    }
}
