package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class OpenersTest {
    private static final String SAYS =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    private final BitSet excluded = new BitSet();

    @Test
    void whatStandsOverTheLineThatOpensOtherPartsHeadsAPart() {
        assertThat(found("Presenter:", "Fire", "Rain", "the wind", "the sea"))
                .containsExactlyInAnyOrder("Fire", "Rain", "the wind", "the sea");
        assertThat(found("(Anna Weiss)", "Fire", "Rain", "the wind", "the sea")).hasSize(4);
    }

    @Test
    void fewPartsAlikeOrFewHeadingsAmongThemSayNothing() {
        assertThat(found("Presenter:", "Fire", "Rain", "the wind")).isEmpty();
        assertThat(found("Presenter:", "Fire", "the wind", "the sea", "the sun")).isEmpty();
    }

    @Test
    void nameThatComesAgainIsThatOfASpeaker() {
        assertThat(found("Yes", "Fire", "Rain", "the wind", "the wind", "the wind")).isEmpty();
    }

    @Test
    void codeHeadingsAndLongLinesOpenNothing() {
        assertThat(found("```java", "Fire", "Rain", "the wind", "the sea")).isEmpty();
        assertThat(found("Sun", "Fire", "Rain", "the wind", "the sea")).isEmpty();
        assertThat(found(SAYS.substring(0, 80), "Fire", "Rain", "the wind", "the sea")).isEmpty();
    }

    @Test
    void whatIsExcludedStaysOut() {
        excluded.set(0, 99);
        assertThat(found("Presenter:", "Fire", "Rain", "the wind", "the sea")).isEmpty();
    }

    private List<String> found(String opener, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(name).append('\n').append(opener).append('\n').append(SAYS);
        }
        LineFacts facts = LineFacts.of(text.toString());
        Scene scene = Scene.of(facts, Words.shared(), Progress.NONE);
        Candidates candidates = scene.candidates();
        List<Integer> headings =
                IntStream.range(0, candidates.count())
                        .filter(c -> facts.trimmed(candidates.line(c)).matches("Fire|Rain|Sun"))
                        .boxed()
                        .toList();
        return new Openers(scene)
                .find(headings, excluded).stream()
                        .map(c -> facts.trimmed(candidates.line(c)))
                        .toList();
    }
}
