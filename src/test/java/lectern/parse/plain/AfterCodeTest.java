package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterCodeTest {
    private static final String CODE = "    boats load --all\n\n";

    @Test
    void aShortLineBetweenIndentedCodeAndProseIsAHeading() {
        assertThat(found(CODE + "Loading the boats\n\n" + Lines.PROSE))
                .containsExactly("Loading the boats");
    }

    @Test
    void behindProseOrOverCodeItIsNone() {
        assertThat(found(Lines.PROSE + "\nLoading the boats\n\n" + Lines.PROSE)).isEmpty();
        assertThat(found(CODE + "Loading the boats\n\n" + CODE + Lines.PROSE)).isEmpty();
        assertThat(found(CODE + "Loading the boats\n\nNow\n\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void closeToOtherLinesItIsNone() {
        assertThat(found(CODE + "Loading the boats\n" + Lines.PROSE)).isEmpty();
        assertThat(found("    boats load\nLoading the boats\n\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void aSentenceOrAnIndentedLineIsNone() {
        assertThat(found(CODE + "It loads.\n\n" + Lines.PROSE)).isEmpty();
        assertThat(found(CODE + "This is how to load all of the boats\n\n" + Lines.PROSE))
                .isEmpty();
        assertThat(found(CODE + "  Loading\n\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void whatIsExcludedIsNone() {
        Lines lines = new Lines(CODE + "Loading the boats\n\n" + Lines.PROSE);
        BitSet all = new BitSet();
        all.set(0, lines.scene.candidates().count());
        assertThat(new AfterCode(lines.scene).find(all)).isEmpty();
    }

    private static List<String> found(String text) {
        Lines lines = new Lines(Lines.PROSE + "\n" + text);
        return lines.texts(new AfterCode(lines.scene).find(new BitSet()));
    }
}
