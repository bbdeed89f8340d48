package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final String FIRST = "Chapter 1. The Boat\n" + Lines.PROSE;
    private static final String OTHER = "Chapter 2: The Fog\n" + Lines.PROSE;
    private static final String THIRD = "Chapter 3. The Shore\n" + Lines.PROSE;

    @Test
    void aNumberWrittenOtherwiseFillsTheGapInTheCount() {
        assertThat(found(FIRST + OTHER + THIRD, "Chapter 1. The Boat", "Chapter 3. The Shore"))
                .containsExactly("Chapter 2: The Fog");
    }

    @Test
    void theFirstNumberFillsTheGapBeforeTheSecond() {
        assertThat(
                        found(
                                "Chapter 1: The Fog\n" + Lines.PROSE + "Chapter 2. Home\n",
                                "Chapter 2. Home"))
                .containsExactly("Chapter 1: The Fog");
    }

    @Test
    void aWordThatLacksItsAccentIsTheSame() {
        String text = "CAPÍTULO I. EL MAR\n" + Lines.PROSE + "CAPITULO II. LA NIEBLA\n";
        text += Lines.PROSE + "CAPÍTULO III. LA COSTA\n" + Lines.PROSE;
        assertThat(found(text, "CAPÍTULO I. EL MAR", "CAPÍTULO III. LA COSTA"))
                .containsExactly("CAPITULO II. LA NIEBLA");
    }

    @Test
    void twoThatWouldFillItAndAGapOfTwoStay() {
        assertThat(
                        found(
                                FIRST + OTHER + "Chapter 2 - A Fog\n" + Lines.PROSE + THIRD,
                                "Chapter 1. The Boat",
                                "Chapter 3. The Shore"))
                .isEmpty();
        String four = "Chapter 4. Home\n" + Lines.PROSE;
        assertThat(found(FIRST + OTHER + four, "Chapter 1. The Boat", "Chapter 4. Home")).isEmpty();
    }

    @Test
    void whatStandsOutsideTheGapOrIsExcludedStays() {
        assertThat(found(FIRST + THIRD + OTHER, "Chapter 1. The Boat", "Chapter 3. The Shore"))
                .isEmpty();
        Lines lines = new Lines(FIRST + OTHER + THIRD);
        BitSet excluded = new BitSet();
        lines.candidates("Chapter 2: The Fog").forEach(excluded::set);
        List<Integer> headings = lines.candidates("Chapter 1. The Boat", "Chapter 3. The Shore");
        assertThat(new Gaps(lines.scene).find(headings, excluded)).isEmpty();
    }

    private static List<String> found(String text, String... headings) {
        Lines lines = new Lines(text);
        return lines.texts(new Gaps(lines.scene).find(lines.candidates(headings), new BitSet()));
    }
}
