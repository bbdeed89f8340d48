package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class SurroundingFeaturesTest {
    private static final int CREDIT = 4;
    private static final String PROSE =
            "The winter storms reached the coast before anybody in the harbour had seen a cloud.\n";

    @Test
    void lineThatGoesOnWithAListItemHangs() {
        assertThat(feature("- what to bring\n  on the way\n", "way", "hangs")).isOne();
        assertThat(feature("- what to bring\n  and carry\n  on the way\n", "way", "hangs")).isOne();
    }

    @Test
    void lineBehindAListDoesNotHang() {
        assertThat(feature("- what to bring\non the way\n", "way", "hangs")).isZero();
        assertThat(feature("- what to bring\n\n  on the way\n", "way", "hangs")).isZero();
        assertThat(feature("what to bring\n  on the way\n", "way", "hangs")).isZero();
    }

    @Test
    void furnitureBeforeAndBehindIsTold() {
        String text = "Photo: Olga Bergman\nWinter storms\n" + PROSE;

        assertThat(feature(text, "Winter", "beforeCue")).isEqualTo(CREDIT);
        assertThat(feature(text, "Winter", "afterCue")).isZero();
    }

    // Of the candidate that holds `word`.
    private static float feature(String text, String word, String name) {
        LineFacts facts = LineFacts.of(PROSE + text);
        Scene scene = Scene.of(facts, Words.shared(), Progress.NONE);
        int line = facts.lines().lineAt(facts.text().indexOf(word, PROSE.length()));
        FeatureRow row = FeatureRow.recording();
        new SurroundingFeatures(scene, new NearLines(facts, scene.words().cues()))
                .measure(scene.candidates().at(line), row);
        for (int i = 0; i < row.size(); i++) {
            if (row.columns().get(i).name().equals(name)) {
                return row.values()[i];
            }
        }
        throw new AssertionError("no feature " + name);
    }
}
