package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "***",
                "* * *",
                "*  *  *",
                "-----",
                "____",
                "~~~",
                "=====",
                "###",
                "• • •",
                "– – –",
                "────",
                "＊　＊　＊",
                "⁂",
                "❦",
                "  * * *  "
            })
    void oneMarkOverAndOverSeparates(String line) {
        assertThat(RuleLine.is(LineFacts.of(line), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--",
                "*",
                "* *",
                "* * a",
                "***a",
                "-- 5 --",
                "§§§",
                "xxx",
                "=====  =====",
                "--- ---",
                "~~~   ~~~",
                "*-*",
                "...",
                ">>>"
            })
    void otherLinesSayOrDrawSomething(String line) {
        assertThat(RuleLine.is(LineFacts.of(line), 0)).isFalse();
    }
}
