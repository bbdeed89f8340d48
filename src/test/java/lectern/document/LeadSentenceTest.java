package lectern.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadSentenceTest {
    private static String lead(String text) {
        return LeadSentence.of(text, new Span(0, text.length())).of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sun rose. Birds sang.             | The sun rose.",
                "Who goes there? A friend.             | Who goes there?",
                "Mr. Smith met Dr. Jones. They talked. | Mr. Smith met Dr. Jones.",
                "The U.S. Senate sat. It rose.         | The U.S. Senate sat.",
                "It cost 3.50 in all. That was much.   | It cost 3.50 in all.",
                "No stop at all                        | No stop at all",
                "日が昇った。鳥が鳴いた。               | 日が昇った。",
                "هل هذا صحيح؟ نعم.                     | هل هذا صحيح؟",
            })
    void theFirstSentenceEndsWhereAReaderSeesItEnd(String text, String first) {
        assertThat(lead(text)).isEqualTo(first);
    }

    @Test
    void aSentenceGoesOnOverTheEndOfALine() {
        assertThat(lead("It was the best\nof times. It was the worst\r\nof times."))
                .isEqualTo("It was the best\nof times.");
    }

    @Test
    void aSentenceWithoutEndIsCutAtAWord() {
        String lead = lead("word ".repeat(5000));
        assertThat(lead).hasSizeBetween(500, LeadSentence.LONGEST).endsWith("word");
    }

    @Test
    void onlyThePartAskedForIsRead() {
        String text = "One. Two. Three.";
        assertThat(LeadSentence.of(text, new Span(5, 9))).isEqualTo(new Span(5, 9));
    }
}
