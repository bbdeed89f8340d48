package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static final String TERMS = "TERMS AND CONDITIONS FOR USE\n\nSome text.\n\n";

    @Test
    void endOfWhatTheTextNamesIsAnEnding() {
        assertThat(isEnding(TERMS + "END OF TERMS AND CONDITIONS")).isTrue();
        assertThat(isEnding(TERMS + "*** End of the terms and conditions ***")).isTrue();
        assertThat(isEnding(TERMS + "End of an Era")).isFalse();
    }

    @Test
    void endOfAPartIsAnEnding() {
        assertThat(isEnding(TERMS + "End of Book I")).isTrue();
        assertThat(isEnding(TERMS + "Fin du chapitre II")).isTrue();
        assertThat(isEnding(TERMS + "End of June")).isFalse();
        assertThat(isEnding(TERMS + "End of Day Procedure")).isFalse();
    }

    @Test
    void endAloneIsAnEnding() {
        assertThat(isEnding(TERMS + "THE END.")).isTrue();
        assertThat(isEnding(TERMS + "  FIN")).isTrue();
        assertThat(isEnding(TERMS + "Finland")).isFalse();
        assertThat(isEnding(TERMS + "Ends and means")).isFalse();
        assertThat(isEnding("Print\n\nSome text.\n\nFine Print")).isFalse();
    }

    // Tells it of the last line.
    private static boolean isEnding(String text) {
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        return new Endings(scene).is(scene.facts().count() - 1);
    }
}
