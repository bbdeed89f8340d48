package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ ferry --load boxes",
                ">>> ferry.load(boxes)",
                "PS> Remove-Item Ferry",
                "PS C:\\Ferry> dir",
                "C:\\Ferry>dir",
                "--config FILE or PATH",
                "-C PATH",
                "-f, --force",
                "// loads all boxes",
                "/* loads all boxes",
                "#!/bin/sh",
                "#include <ferry.h>",
                "17 | let ferry",
                ".. image:: ferry.png",
                "[harbour.ferry.fares]",
                "[fares]",
                "ferry.load(boxes);",
                "impl Boat for Ferry {",
                "pub fn load() {}",
                "def load(self, boxes):",
                "if __name__ == '__main__':",
                "fares = { adult = 3 }",
                "name = \"Ferry\"",
                "IndexError: no such boat",
                "ArithmeticException: / by zero",
                "1 2 1",
                "npm install -w boats",
                "ferry load --all boats"
            })
    void whatAProgramReadsIsCode(String line) {
        assertThat(isCode(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loading the Ferry",
                "Error: the boat is full",
                "A TypeError: what now",
                "1 2 boats 1",
                "1984",
                "Loading -and starting- the boats",
                "Boats - A View",
                "-II- The Ferry",
                "- The ferry",
                "[ 1 ]",
                "[1]",
                "[The Ferry at Night]",
                "# The Ferry",
                "$5 a Day",
                "12 Boxes | Fares",
                "Σας αρέσει να γράφετε;",
                "If the ferry is late:",
                "ferry.load(boxes)",
                "ferry.size = 12",
                "A/B Tests"
            })
    void namesAndSentencesAreNot(String line) {
        assertThat(isCode(line)).isFalse();
    }

    private static boolean isCode(String line) {
        return new CodeLines(LineFacts.of("  " + line + "\n")).is(0);
    }
}
