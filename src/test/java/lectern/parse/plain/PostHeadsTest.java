package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostHeadsTest {
    @Test
    void linesOverWhoWroteAPostAreItsTitle() {
        assertThat(found("Posted by Ruth", "The heron", "New curtains", "A storm", "Lemons"))
                .containsExactly("The heron", "New curtains", "A storm", "Lemons");
    }

    @Test
    void soAreThoseOverWhatItIsFiledUnder() {
        assertThat(found("Filed under: birds", "The heron", "A duck", "A storm", "Two ducks"))
                .hasSize(4);
    }

    @Test
    void threeAreTooFew() {
        assertThat(found("Posted by Ruth", "The heron", "New curtains", "A storm")).isEmpty();
    }

    @Test
    void namesThatComeAgainAreThoseOfWriters() {
        assertThat(found("Filed under: birds", "Ruth", "Jonas", "Ruth", "Ruth")).isEmpty();
    }

    @Test
    void sentencesOverItAreNone() {
        assertThat(found("Posted by Ruth", "It rained.", "It did not.", "It snowed.", "It thawed."))
                .isEmpty();
    }

    @Test
    void titlesOverDatesMayBeNamesOfWriters() {
        assertThat(found("May 3, 2020", "Ruth Holm", "Jonas Lund", "Anna Weiss", "Tom Hill"))
                .isEmpty();
    }

    @Test
    void teasersWithoutTheirPostsAreNone() {
        String teasers = "Birds\nRead more\nTrees\nRead more\nBoats\nRead more\nBread\nRead more\n";
        Lines lines = new Lines("The Window\n" + Lines.PROSE + teasers);
        assertThat(new PostHeads(lines.scene).find(new BitSet())).isEmpty();
    }

    @Test
    void whatIsExcludedStaysOut() {
        Lines lines = new Lines(text("Posted by Ruth", "The heron", "A duck", "A storm", "Lemons"));
        BitSet excluded = new BitSet();
        excluded.set(0, lines.scene.candidates().count());
        assertThat(new PostHeads(lines.scene).find(excluded)).isEmpty();
    }

    private static List<String> found(String under, String... titles) {
        Lines lines = new Lines(text(under, titles));
        return lines.texts(new PostHeads(lines.scene).find(new BitSet()));
    }

    private static String text(String under, String... titles) {
        String post = "\n" + under + "\n" + Lines.PROSE;
        return "The Window\n" + Lines.PROSE + String.join(post, titles) + post;
    }
}
