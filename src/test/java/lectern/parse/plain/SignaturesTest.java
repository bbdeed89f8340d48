package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final String SAYS = "\n\nTells what the ferry is to do.\n\n";

    @Test
    void functionsAndFieldsAtTheMarginAreNames() {
        assertThat(names("ferry.load(boxes, [goats])", "ferry.goats", ".boxes", "new Ferry (quay)"))
                .hasSize(4);
        assertThat(names("options.quay:", "options.bell:")).hasSize(2);
    }

    @Test
    void oneAloneIsNone() {
        assertThat(names("ferry.load(boxes)", "The quay")).isEmpty();
    }

    @Test
    void whatMayBeFilesIsNone() {
        assertThat(names("fares.txt", "quay.txt")).isEmpty();
    }

    @Test
    void statementsAndSentencesAreNone() {
        assertThat(names("ferry.load(boxes);", "ferry.go();")).isEmpty();
        assertThat(names("The quay (old)", "The bell (new)")).isEmpty();
        assertThat(names("    ferry.load(boxes)", "    ferry.go()")).isEmpty();
    }

    private static List<Integer> names(String... lines) {
        String text = "Ferry\n\n" + String.join(SAYS, lines) + SAYS;
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        return new Signatures(scene).find(new BitSet());
    }
}
