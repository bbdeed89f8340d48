package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class SubheadsTest {
    private static final String TEXT = "\n       The ferry goes to the quay at noon.\n\n";
    private static final String NAME = "NAME" + TEXT;
    private static final String NOTES = "NOTES" + TEXT;
    private static final String FILES = "FILES" + TEXT;

    private final BitSet excluded = new BitSet();

    @Test
    void whatStandsBetweenHeadingsAndTheirTextHeadsAPart() {
        assertThat(found(NAME + NOTES + "   The crew" + TEXT + FILES)).containsExactly("The crew");
        assertThat(found(NAME + "NOTES\n   The crew" + TEXT + FILES)).containsExactly("The crew");
    }

    @Test
    void whatStandsAsFarInAsTheTextIsNone() {
        assertThat(found(NAME + NOTES + "       The crew\n" + " ".repeat(14) + "Six.\n" + FILES))
                .isEmpty();
    }

    @Test
    void sentencesItemsAndLinesWithinAParagraphAreNone() {
        assertThat(found(NAME + NOTES + "   It goes." + TEXT + FILES)).isEmpty();
        assertThat(found(NAME + NOTES + "   It takes:" + TEXT + FILES)).isEmpty();
        assertThat(found(NAME + NOTES + "   * The crew" + TEXT + FILES)).isEmpty();
        assertThat(found(NAME + NOTES.stripTrailing() + "\n   The crew" + TEXT + FILES)).isEmpty();
    }

    @Test
    void twoHeadingsMakeNoMargin() {
        assertThat(found(NAME + NOTES + "   The crew" + TEXT)).isEmpty();
    }

    @Test
    void headingsWithoutACommonTextHaveNone() {
        String names = "NAME\n     One.\n\nNOTES\n       Two.\n\nFILES\n         Three.\n\n";
        assertThat(found(names + "   The crew" + TEXT)).isEmpty();
    }

    @Test
    void whatIsExcludedStaysOut() {
        excluded.set(0, 99);
        assertThat(found(NAME + NOTES + "   The crew" + TEXT + FILES)).isEmpty();
    }

    private List<String> found(String text) {
        LineFacts facts = LineFacts.of(text);
        Scene scene = Scene.of(facts, Words.shared(), Progress.NONE);
        Candidates candidates = scene.candidates();
        List<Integer> headings =
                IntStream.range(0, candidates.count())
                        .filter(c -> facts.trimmed(candidates.line(c)).matches("NAME|NOTES|FILES"))
                        .boxed()
                        .toList();
        return new Subheads(scene)
                .find(headings, excluded).stream()
                        .map(c -> facts.trimmed(candidates.line(c)))
                        .toList();
    }
}
