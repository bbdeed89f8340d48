package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactLinesTest {
    private static final List<String> FACTS =
            List.of("7 sections", "632 words", "3 min", "10 % read");

    private static String within(int characters) {
        return FactLines.of(FACTS, line -> line.length() <= characters);
    }

    @Test
    void factsThatFitStandInOneLine() {
        assertThat(within(100)).isEqualTo("7 sections · 632 words · 3 min · 10 % read");
    }

    @Test
    void noDotIsLeftWhereALineBreaks() {
        assertThat(within(35)).isEqualTo("7 sections · 632 words · 3 min\n10 % read");
        assertThat(within(25)).isEqualTo("7 sections · 632 words\n3 min · 10 % read");
    }

    @Test
    void aFactThatFitsNoLineHasOneOfItsOwn() {
        assertThat(within(3)).isEqualTo("7 sections\n632 words\n3 min\n10 % read");
    }
}
