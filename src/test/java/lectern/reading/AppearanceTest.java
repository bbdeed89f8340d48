package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.state.Settings;
import org.junit.jupiter.api.Test;

class AppearanceTest {
    private final Appearance appearance = new Appearance(Settings.DEFAULT);

    @Test
    void largerAndSmallerStepThroughTheSizes() {
        appearance.larger();
        assertThat(appearance.textSize()).isEqualTo(20);
        appearance.smaller();
        appearance.smaller();
        assertThat(appearance.textSize()).isEqualTo(17);
        appearance.defaultSize();
        assertThat(appearance.textSize()).isEqualTo(18);
    }

    @Test
    void aSizeBetweenTwoStepsGoesToTheNextOne() {
        Appearance odd = new Appearance(Settings.DEFAULT.withTextSize(23.5));
        odd.larger();
        assertThat(odd.textSize()).isEqualTo(24);
        odd.smaller();
        assertThat(odd.textSize()).isEqualTo(22);
    }

    @Test
    void sizesEndAtTheSmallestAndTheLargest() {
        for (int i = 0; i < 40; i++) {
            appearance.smaller();
        }
        assertThat(appearance.textSize()).isEqualTo(Appearance.SIZES.getFirst().doubleValue());
        for (int i = 0; i < 40; i++) {
            appearance.larger();
        }
        assertThat(appearance.textSize()).isEqualTo(Appearance.SIZES.getLast().doubleValue());
    }

    @Test
    void themesGoRoundAndAreKeptByName() {
        assertThat(appearance.theme()).isEqualTo(ThemeChoice.SYSTEM);
        appearance.nextTheme();
        appearance.nextTheme();
        assertThat(appearance.settingsProperty().get().theme()).isEqualTo("sepia");
        appearance.nextTheme();
        appearance.nextTheme();
        assertThat(appearance.theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void aThemeThatIsUnknownFollowsTheSystem() {
        Appearance odd = new Appearance(Settings.DEFAULT.withTheme("solarised"));
        assertThat(odd.theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void theOutlineStaysWithinReasonableWidths() {
        appearance.setOutlineWidth(5000);
        appearance.wider();
        assertThat(appearance.outlineWidth()).isEqualTo(640);
        appearance.setOutlineWidth(10);
        assertThat(appearance.outlineWidth()).isEqualTo(160);
    }
}
