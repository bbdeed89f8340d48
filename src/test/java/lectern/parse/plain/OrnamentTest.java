package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrnamentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*** The way out ***",
                "== The way out ==",
                "==The way out==",
                "## The way out",
                "# The way out #",
                "# The way out ##",
                "> The way out",
                "*The way out*",
                "**The way out**",
                "[ The way out ]",
                "[The way out]",
                "-----[ The way out ]-------------",
                "--- [The way out] ---",
                "\u25a0 The way out",
                "| The way out |",
                "\u2013 The way out \u2013",
                "*** ** The way out ** ***"
            })
    void marksAroundATitleAreNoneOfIt(String line) {
        assertThat(Ornament.strip(line)).isEqualTo("The way out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The way out",
                "--verbose",
                "-x, --exact",
                "__init__",
                "<Link>",
                "[1] and [2]",
                "*05.1* The way out *way-out*",
                "**Way** and *way**",
                "[a] b [c]",
                "(1) The way out",
                "C++",
                "C#",
                "F# and C#",
                "* * *",
                "***",
                "-",
                "[]",
                "[ ]",
                "*.txt",
                "\u00a7 1 Aim",
                ""
            })
    void whatBelongsToATitleStays(String line) {
        assertThat(Ornament.strip(line)).isEqualTo(line);
    }

    @Test
    void aMarkThatClosesOnlyStays() {
        assertThat(Ornament.strip("## Notes on C#")).isEqualTo("Notes on C#");
    }
}
