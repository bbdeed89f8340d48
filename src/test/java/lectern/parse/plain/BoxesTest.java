package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxesTest {
    private static final String RULE = "*".repeat(24) + "\n";

    @Test
    void linesInABoxAreReadWithoutItsFrame() {
        LineFacts facts =
                LineFacts.of(
                        RULE
                                + "*                      *\n"
                                + "*  6. Fares            *\n"
                                + "*    All pay the same. *\n"
                                + RULE);

        assertThat(boxed(facts)).containsExactly(1, 2, 3);
        assertThat(facts.isBlank(1)).isTrue();
        assertThat(facts.trimmed(2)).isEqualTo("6. Fares");
        assertThat(facts.indent(2)).isZero();
        assertThat(facts.indent(3)).isEqualTo(2);
    }

    @Test
    void listBetweenRulesIsNoBox() {
        assertThat(boxed(LineFacts.of(RULE + "* bread\n* butter\n" + RULE))).isEmpty();
    }

    @Test
    void boxMustBeClosedOnAllSides() {
        String line = "*  6. Fares            *\n";

        assertThat(boxed(LineFacts.of(RULE + line + line))).isEmpty();
        assertThat(boxed(LineFacts.of(RULE + line + "\n" + line + RULE))).isEmpty();
        assertThat(boxed(LineFacts.of(RULE + line + line.replace('*', '|') + RULE))).isEmpty();
        assertThat(boxed(LineFacts.of(RULE + "*  6. Fares  *\n" + RULE))).isEmpty();
        assertThat(boxed(LineFacts.of(RULE + "**6. Fares            **\n" + RULE))).isEmpty();
        assertThat(boxed(LineFacts.of(RULE + RULE))).isEmpty();
    }

    private static List<Integer> boxed(LineFacts facts) {
        List<Integer> boxed = new ArrayList<>();
        for (int line = 0; line < facts.count(); line++) {
            if (facts.has(line, LineMark.BOXED)) {
                boxed.add(line);
            }
        }
        return boxed;
    }
}
