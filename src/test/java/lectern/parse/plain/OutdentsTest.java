package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutdentsTest {
    private static final String CODE = "    boats load --all\n    boats start\n\n";
    private static final String FOUR =
            "INSTALLATION\n" + CODE + "USAGE\n" + CODE + "load all\n" + CODE + "load one\n" + CODE;

    @Test
    void whereAThirdOfTheLinesOverIndentedOnesAreHeadingsAllAre() {
        assertThat(rest(FOUR, "INSTALLATION", "USAGE"))
                .containsExactly("INSTALLATION", "USAGE", "load all", "load one");
        assertThat(rest(FOUR, "USAGE")).isEmpty();
    }

    @Test
    void threeLinesAreTooFew() {
        assertThat(rest("A Boat\n" + CODE + "B Boat\n" + CODE + "C Boat\n" + CODE, "A Boat"))
                .isEmpty();
    }

    @Test
    void linesThatEndWithAMarkOrStandCloseToOthersAreNotMeant() {
        String text = FOUR + "You may also load by hand:\n" + CODE + "Some words\nmore\n" + CODE;
        assertThat(rest(text, "INSTALLATION", "USAGE")).hasSize(4);
    }

    @Test
    void whatIsExcludedIsNone() {
        Lines lines = new Lines(FOUR);
        BitSet excluded = new BitSet();
        lines.candidates("load one").forEach(excluded::set);
        List<Integer> headings = lines.candidates("INSTALLATION", "USAGE", "load all");
        assertThat(new Outdents(lines.scene).rest(headings, excluded)).isEmpty();
    }

    private static List<String> rest(String text, String... headings) {
        Lines lines = new Lines(text);
        List<Integer> taken = lines.candidates(headings);
        return lines.texts(new Outdents(lines.scene).rest(taken, new BitSet()));
    }
}
