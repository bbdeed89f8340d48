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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She met Wang Yi. Later Wang Yi left.      | She met Wang Yi.",
                "She met Wang Yi. He left as he had come.  | She met Wang Yi.",
                "He came in May. In May it rains.          | He came in May.",
                "Gen. Lee rode. Then Gen. Lee slept.       | Gen. Lee rode.",
                "Gen. Brown sat on a brown horse as did Gen. Grey. It ran. | "
                        + "Gen. Brown sat on a brown horse as did Gen. Grey.",
                "J. R. Tolkien wrote. J and R are letters. | J. R. Tolkien wrote.",
                "The U.S. Army came. An army of them.      | The U.S. Army came.",
            })
    void aShortNameEndsASentenceWhereTheTextHasItWithoutAStop(String text, String first) {
        assertThat(lead(text)).isEqualTo(first);
    }

    @Test
    void whatIsFarAwayTellsNothingOfAShortName() {
        String text = "Mr. Smith came. He left." + " x".repeat(100_000) + " Mr or Mrs";
        assertThat(LeadSentence.of(text, new Span(0, 24)).of(text)).isEqualTo("Mr. Smith came.");
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
