package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class MinoritiesTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void speechIsTakenOutWhereMostOfItIsNoHeading() {
        String text = "Fire\n" + PROSE + ("“Who goes there?”\n" + PROSE).repeat(5);

        assertThat(left(text, 0, 2)).containsExactly(0);
        assertThat(left(text, 0, 1, 2, 3)).hasSize(4);
    }

    @Test
    void fewInSmallLettersBetweenProseAreTakenOut() {
        String small = "rain at night\n" + PROSE;

        assertThat(left("Fire\n" + PROSE + small, 0, 1)).containsExactly(0);
        assertThat(left("Fire\n" + PROSE + small.repeat(4), 0, 1, 2, 3, 4)).hasSize(5);
        assertThat(left("Fire\n" + PROSE + "rain.at(night)\n" + PROSE, 0, 1)).hasSize(2);
        assertThat(left(small.repeat(2), 0, 1)).hasSize(2);
    }

    private static List<Integer> left(String text, Integer... headings) {
        List<Integer> left = new ArrayList<>(List.of(headings));
        new Minorities(Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE))
                .removeFrom(left);
        return left;
    }
}
