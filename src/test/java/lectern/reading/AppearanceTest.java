package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import lectern.state.Settings;
import lectern.state.Typography;
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
        Appearance odd =
                new Appearance(Settings.DEFAULT.withType(Typography.DEFAULT.withSize(23.5)));
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
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < ThemeChoice.values().length; i++) {
            appearance.nextTheme(_ -> true);
            kept.add(appearance.settingsProperty().get().theme());
        }
        assertThat(kept).containsExactly("light", "sepia", "dark", "white", "black", "system");
    }

    @Test
    void aThemeThatLooksLikeTheOneThatIsOnIsLeftOut() {
        appearance.nextTheme(theme -> theme != ThemeChoice.LIGHT);
        assertThat(appearance.theme()).isEqualTo(ThemeChoice.SEPIA);
        appearance.nextTheme(_ -> false);
        assertThat(appearance.theme()).isEqualTo(ThemeChoice.SEPIA);
    }

    @Test
    void theOutlineGivesWayToLargeLetters() {
        appearance.setWindowWidth(700);
        assertThat(appearance.mostOutlineWidth()).isGreaterThan(appearance.outlineWidth());
        appearance.setTextSize(33);
        assertThat(appearance.outlineShownProperty().get()).isTrue();
        assertThat(appearance.mostOutlineWidth()).isLessThan(700 * 0.3);
        appearance.setTextSize(54);
        assertThat(appearance.outlineShownProperty().get()).isFalse();
        appearance.slideOutlineIn();
        assertThat(appearance.outlineSlidInProperty().get()).isTrue();
        appearance.setWindowWidth(1400);
        assertThat(appearance.outlineShownProperty().get()).isTrue();
        assertThat(appearance.outlineSlidInProperty().get()).isFalse();
    }

    @Test
    void theOutlineStepsAsideInANarrowWindowAndComesBack() {
        appearance.setWindowWidth(520);
        assertThat(appearance.outlineShownProperty().get()).isFalse();
        appearance.setWindowWidth(560);
        assertThat(appearance.outlineShownProperty().get()).isTrue();
        double page = 560 - Math.min(appearance.outlineWidth(), appearance.mostOutlineWidth());
        assertThat(page).isGreaterThanOrEqualTo(360);
    }

    @Test
    void anOutlineThatTheReaderHidStaysHiddenWhereThereIsRoom() {
        appearance.toggleOutline();
        appearance.setWindowWidth(1400);
        assertThat(appearance.outlineShownProperty().get()).isFalse();
    }

    @Test
    void anAccentIsKeptByNameAndAnUnknownOneIsTheThemes() {
        appearance.choose(AccentChoice.PLUM);
        assertThat(appearance.settingsProperty().get().accent()).isEqualTo("plum");
        assertThat(appearance.accent()).isEqualTo(AccentChoice.PLUM);
        Appearance odd = new Appearance(Settings.DEFAULT.withAccent("beige"));
        assertThat(odd.accent()).isEqualTo(AccentChoice.THEME);
    }

    @Test
    void howTextIsSetIsKept() {
        appearance.setFace("legible");
        appearance.setLineHeight(1.8);
        appearance.setMeasure(55);
        appearance.setJustified(true);
        appearance.setIndented(true);
        assertThat(appearance.settingsProperty().get().type())
                .isEqualTo(new Typography("legible", 18, 1.8, 55, true, true));
    }

    @Test
    void restoringLeavesTheOutlineAsItIs() {
        appearance.setFace("sans");
        appearance.choose(ThemeChoice.DARK);
        appearance.choose(AccentChoice.RUST);
        appearance.setOutlineWidth(333);
        appearance.restore();
        assertThat(appearance.settingsProperty().get())
                .isEqualTo(Settings.DEFAULT.withOutlineWidth(333));
    }

    @Test
    void eachChangeIsHeardOnce() {
        List<Settings> heard = new ArrayList<>();
        appearance.settingsProperty().subscribe((_, now) -> heard.add(now));
        appearance.setMeasure(60);
        appearance.setMeasure(60);
        assertThat(heard).hasSize(1);
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
        assertThat(appearance.outlineWidth()).as("longer words would be broken").isEqualTo(180);
    }

    @Test
    void theOutlineGrowsWithTheWordsInIt() {
        appearance.setTextSize(54);
        assertThat(appearance.outlineWidth()).isGreaterThan(400);
        appearance.setOutlineWidth(400);
        assertThat(appearance.outlineWidth()).isCloseTo(400, within(0.01));
        appearance.defaultSize();
        assertThat(appearance.outlineWidth()).isLessThan(300);
    }
}
