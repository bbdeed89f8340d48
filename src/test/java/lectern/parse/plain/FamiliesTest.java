package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen,"
                    + " as they had been there on the day before and on all the days before it.\n\n";

    @Test
    void restOfAFamilyIsTakenWhereAGoodPartOfItIs() {
        String releases = releases("CHANGES WITH %d:\n\n" + PROSE, 6);

        assertThat(rest(releases, 0, 3)).hasSize(6);
        assertThat(rest(releases, 0)).isEmpty();
    }

    @Test
    void threeAreTooFew() {
        assertThat(rest(releases("CHANGES WITH %d:\n\n" + PROSE, 3), 0, 1)).isEmpty();
    }

    @Test
    void linesThatAreTheSameAreNoFamily() {
        assertThat(rest(releases("CHANGES\n\n" + PROSE, 6), 0, 3)).isEmpty();
    }

    @Test
    void numberedSpeakersAreNoFamily() {
        assertThat(rest(releases("Voice %d\n\nWho goes there?\n\n", 6), 0, 2)).isEmpty();
    }

    private static String releases(String form, int count) {
        StringBuilder text = new StringBuilder();
        for (int n = count; n > 0; n--) {
            text.append(form.formatted(n));
        }
        return text.toString();
    }

    private static List<Integer> rest(String text, Integer... headings) {
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        return new Families(scene).rest(List.of(headings), new BitSet());
    }
}
