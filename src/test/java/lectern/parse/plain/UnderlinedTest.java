package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderlinedTest {
    private static final String LONG =
            "Make each button wide enough for a thumb, keep them well apart, and leave room around"
                    + " all of them on the smallest screen.";

    @Test
    void aLineOverARuleOfItsLengthIsAHeadingHoweverLongItIs() {
        assertThat(found(LONG + "\n" + "+".repeat(LONG.length()))).containsExactly(LONG);
        assertThat(found("It is too small.\n================")).hasSize(1);
        assertThat(found("It is too small.\n===============")).hasSize(1);
        assertThat(found("================\nIt is too small.\n================")).hasSize(1);
    }

    @Test
    void aShorterRuleOrOneFurtherInIsNone() {
        assertThat(found("It is too small.\n=====")).isEmpty();
        assertThat(found("It is too small.\n ================")).isEmpty();
        assertThat(found(" It is too small.\n ================")).isEmpty();
        assertThat(found("Tea\n---")).isEmpty();
    }

    @Test
    void theLastLineOfAParagraphIsNone() {
        assertThat(found("The print is hard to read and\nIt is too small.\n================"))
                .isEmpty();
    }

    @Test
    void whatIsExcludedIsNone() {
        Lines lines = new Lines("It is too small.\n================\n\n" + Lines.PROSE);
        BitSet all = new BitSet();
        all.set(0, lines.scene.candidates().count());
        assertThat(new Underlined(lines.scene).find(all)).isEmpty();
    }

    private static List<String> found(String text) {
        Lines lines = new Lines(Lines.PROSE + "\n" + text + "\n\n" + Lines.PROSE);
        return lines.texts(new Underlined(lines.scene).find(new BitSet()));
    }
}
