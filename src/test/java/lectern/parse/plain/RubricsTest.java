package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricsTest {
    private static final String TEASERS = "Two boats lost in the fog\nThe fair is back\n";

    @Test
    void theNameOfAPartBesideTheArticleBehindAParagraphIsAHeading() {
        assertThat(found(Lines.PROSE + "Related articles\n" + TEASERS))
                .containsExactly("Related articles");
        assertThat(found(Lines.PROSE + "MOST READ:\n" + TEASERS)).hasSize(1);
        assertThat(found(Lines.PROSE + "Stay in touch!\n- Write to us\n")).hasSize(1);
        assertThat(found(Lines.PROSE + "Verwandte Artikel\n" + TEASERS)).hasSize(1);
        assertThat(found(Lines.PROSE + "関連記事\n" + TEASERS)).hasSize(1);
    }

    @Test
    void behindAListItIsOneToo() {
        assertThat(found("- a rope\n- a lamp\nAbout the author\nAnn lives by the sea.\n"))
                .containsExactly("About the author");
    }

    @Test
    void inAMenuItIsNone() {
        assertThat(found("Home\nMost read\nContact\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void atTheEndOrWithMoreWordsItIsNone() {
        assertThat(found(Lines.PROSE + "Related articles\n")).isEmpty();
        assertThat(found(Lines.PROSE + "Related articles of law\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void whatIsExcludedIsNone() {
        Lines lines = new Lines(Lines.PROSE + "Most read\n" + TEASERS);
        BitSet all = new BitSet();
        all.set(0, lines.scene.candidates().count());
        assertThat(new Rubrics(lines.scene).find(all)).isEmpty();
    }

    private static List<String> found(String text) {
        Lines lines = new Lines(text);
        return lines.texts(new Rubrics(lines.scene).find(new BitSet()));
    }
}
