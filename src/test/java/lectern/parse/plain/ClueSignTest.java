package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lectern.document.Clue;
import org.junit.jupiter.api.Test;

class ClueSignTest {
    @Test
    void aFullStopThatIsMissingSpeaksAsNoFullStop() {
        assertThat(ClueSign.worded(Map.of(Clue.FINAL_STOP, 1.5, Clue.NO_FINAL_STOP, 0.5)))
                .containsExactly(Map.entry(Clue.NO_FINAL_STOP, 2.0));
    }

    @Test
    void lengthThatSpeaksAgainstIsLong() {
        assertThat(ClueSign.worded(Map.of(Clue.SHORT, -1.0)))
                .containsExactly(Map.entry(Clue.LONG, -1.0));
    }

    @Test
    void whatOnlySpeaksAgainstIsNotToldInFavour() {
        assertThat(ClueSign.worded(Map.of(Clue.FURNITURE, 1.0, Clue.REPEATED, 0.4))).isEmpty();
    }

    @Test
    void whatOnlySpeaksInFavourIsNotToldAgainst() {
        assertThat(ClueSign.worded(Map.of(Clue.UNDERLINED, -0.5, Clue.NUMBERED, 2.0)))
                .containsExactly(Map.entry(Clue.NUMBERED, 2.0));
    }
}
