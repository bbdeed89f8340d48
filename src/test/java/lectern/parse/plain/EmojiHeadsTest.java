package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmojiHeadsTest {
    private static final String ONE = "📚 Books are heavy.\n" + Lines.PROSE;
    private static final String TWO = "☔ It will rain.\n" + Lines.PROSE;

    @Test
    void threeLinesOverProseThatOpenWithAnEmojiAreHeadings() {
        assertThat(found(ONE + TWO + "🎉 You did it!\n" + Lines.PROSE))
                .containsExactly("📚 Books are heavy.", "☔ It will rain.", "🎉 You did it!");
    }

    @Test
    void twoAreNone() {
        assertThat(found(ONE + TWO)).isEmpty();
    }

    @Test
    void bulletsOfAListAreNone() {
        assertThat(found(ONE + TWO + "✅ a rope\n✅ a list\n✅ an apple\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void whatTellsHowAQuotationSoundsIsNone() {
        assertThat(found(ONE + TWO + "😢 \"Why not?\"\n" + Lines.PROSE)).isEmpty();
    }

    @Test
    void aSelectorOfItsLooksBelongsToTheEmoji() {
        assertThat(found(ONE + TWO + "☔\ufe0f It rains.\n" + Lines.PROSE)).hasSize(3);
    }

    private static List<String> found(String text) {
        Lines lines = new Lines("The Move\n" + Lines.PROSE + text);
        return lines.texts(new EmojiHeads(lines.scene).find(new BitSet()));
    }
}
