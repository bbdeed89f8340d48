package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// What lines that look alike have in common.
class FormsTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void linesOverProseAreCountedAsSuch() {
        Forms.Form form =
                form(PROSE + "\nFire\n" + PROSE + "\nRain\n" + PROSE + "\nWind\n" + PROSE, "Fire");

        assertThat(form.count).isEqualTo(3);
        assertThat(form.length).isEqualTo(12);
        assertThat(form.beforeBody).isEqualTo(3);
        assertThat(form.afterProse).isEqualTo(3);
        assertThat(form.touching).isZero();
        assertThat(form.first).isEqualTo(2);
        assertThat(form.last).isEqualTo(8);
    }

    @Test
    void linesOfAListTouchOneAnother() {
        Forms.Form form = form(PROSE + "\nFire\n\nRain\n\nWind\n\n" + PROSE, "Fire");

        assertThat(form.count).isEqualTo(3);
        assertThat(form.touching).isEqualTo(2);
        assertThat(form.beforeBody).isEqualTo(1);
        assertThat(form.afterProse).isEqualTo(1);
    }

    @Test
    void otherFormsAreCountedApart() {
        String text = "FIRE\n" + PROSE + "Rain\n" + PROSE + "Wind\n" + PROSE;

        assertThat(form(text, "Rain").count).isEqualTo(2);
        assertThat(form(text, "FIRE").count).isEqualTo(1);
    }

    @Test
    void entriesOfATableOfContentsDoNotCount() {
        String chapters =
                "The Fire\n" + PROSE + PROSE + "The Rain\n" + PROSE + "The Wind\n" + PROSE;
        String entries = "The Fire\nThe Rain\nThe Wind\n\n";

        assertThat(form(PROSE + entries + PROSE + chapters, "The Rain").touching).isZero();
    }

    @Test
    void firstLineOfATextHasNothingOverItAndTheLastNothingBelow() {
        assertThat(form("Fire\n" + PROSE, "Fire").afterProse).isZero();
        assertThat(form(PROSE + "Fire\n", "Fire").beforeBody).isZero();
    }

    private static Forms.Form form(String text, String line) {
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        int candidate =
                IntStream.range(0, scene.candidates().count())
                        .filter(c -> scene.facts().trimmed(scene.candidates().line(c)).equals(line))
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return scene.forms().of(candidate);
    }
}
