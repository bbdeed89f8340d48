package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterSignaturesTest {
    private static final String ONE = "Greta Holm\nNorth Island\nThe bakery\n" + Lines.PROSE;
    private static final String TWO = "Peter Lund\nQuay Street\nMore benches\n" + Lines.PROSE;
    private static final String THREE = "Anna Weiss\nUpper Town\nThe museum\n" + Lines.PROSE;

    @Test
    void namesAndTownsOverTheNextLetterAreNoHeadings() {
        assertThat(left(ONE + TWO + THREE))
                .containsExactly("The bakery", "More benches", "The museum");
    }

    @Test
    void threeLinesTwiceMayBeHeadings() {
        assertThat(left(ONE + TWO)).hasSize(6);
    }

    @Test
    void twoLinesOverProseStay() {
        String pair = "The quay\nThe bell\n" + Lines.PROSE;
        assertThat(left(pair + ONE + TWO)).hasSize(8);
    }

    private static List<String> left(String text) {
        Lines lines = new Lines("Letters\n" + Lines.PROSE + text);
        String[] shorts = text.lines().filter(line -> line.length() < 40).toArray(String[]::new);
        List<Integer> left = new ArrayList<>(lines.candidates(shorts));
        new LetterSignatures(lines.scene).removeFrom(left);
        return lines.texts(left);
    }
}
