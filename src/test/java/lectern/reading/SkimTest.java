package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.state.Settings;
import org.junit.jupiter.api.Test;

class SkimTest {
    private final Appearance appearance = new Appearance(Settings.DEFAULT);

    @Test
    void eachPressShowsMoreAndTheThirdAllAgain() {
        appearance.nextSkim();
        assertThat(appearance.skimProperty().get()).isEqualTo(Skim.HEADINGS);
        appearance.nextSkim();
        assertThat(appearance.skimProperty().get()).isEqualTo(Skim.LEADS);
        appearance.nextSkim();
        assertThat(appearance.skimProperty().get()).isEqualTo(Skim.FULL);
    }

    @Test
    void skimmingIsNotKeptForTheNextStart() {
        appearance.nextSkim();
        assertThat(appearance.settingsProperty().get()).isEqualTo(Settings.DEFAULT);
    }
}
