package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalMarksTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001b[1mNAME\u001b[0m', NAME",
        "'\u001b[1;38:5:12mred\u001b[m and not', red and not",
        "'N\bNA\bAM\bME\bE', NAME",
        "'_\bf_\bi_\bl_\be', file",
        "'f\b_i\b_l\b_e\b_', file",
        "'|\b_m\b_e\b_|\b_', |me|",
        "'\u001b[4m_\bx\u001b[24m', x",
        "'+\bo item', o item",
    })
    void coloursAndLettersStruckOverAreLeftOut(String marked, String text) {
        assertThat(TerminalMarks.removed(marked)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no mark at all",
                "\u001b[2J moves, it does not colour",
                "\u001b[12",
                "\u001b",
                "\bfirst",
                "\b_first",
                "line\n\b_",
                "last\b",
                "a\bb: another letter is no mark",
            })
    void allElseStays(String text) {
        assertThat(TerminalMarks.removed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void textsOfAnyCharsetAreReadWithoutThem(String charset) throws Exception {
        String text =
                "\u001b[1mGr\u00f6\u00dfe\u001b[0m und andere W\u00f6rter dieser Art\n".repeat(9);
        byte[] bytes = text.getBytes(Charset.forName(charset));

        String read = TextDecoder.decode(new ByteArrayInputStream(bytes)).text();
        assertThat(read).startsWith("Gr\u00f6\u00dfe und andere").doesNotContain("\u001b");
    }
}
