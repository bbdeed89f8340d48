package lectern.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lectern.reading.ThemeChoice;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void theSystemDecidesWhereTheReaderLeavesItTo() {
        assertThat(Palette.of(ThemeChoice.SYSTEM, false, false)).isEqualTo(Palette.LIGHT);
        assertThat(Palette.of(ThemeChoice.SYSTEM, true, false)).isEqualTo(Palette.DARK);
        assertThat(Palette.of(ThemeChoice.SYSTEM, false, true)).isEqualTo(Palette.WHITE);
        assertThat(Palette.of(ThemeChoice.SYSTEM, true, true)).isEqualTo(Palette.BLACK);
    }

    @Test
    void aThemeOfTheReadersChoiceIsThatOneWhateverTheSystemHas() {
        assertThat(Palette.of(ThemeChoice.SEPIA, true, true)).isEqualTo(Palette.SEPIA);
    }

    @Test
    void highContrastIsTakenFromWindowsAndFromGtk() {
        assertThat(HighContrast.isWanted(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(HighContrast.isWanted(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(HighContrast.isWanted(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(HighContrast.isWanted(Map.of())).isFalse();
    }
}
