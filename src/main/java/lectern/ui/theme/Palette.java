package lectern.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import lectern.reading.AccentChoice;
import lectern.reading.ThemeChoice;

/// The palettes, each a style sheet beside this class.
enum Palette {
    LIGHT,
    SEPIA,
    DARK,
    WHITE,
    BLACK;

    /// @param dark whether the system is dark
    /// @param contrast whether the system asks for high contrast
    static Palette of(ThemeChoice choice, boolean dark, boolean contrast) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case SEPIA -> SEPIA;
            case DARK -> DARK;
            case WHITE -> WHITE;
            case BLACK -> BLACK;
            case SYSTEM -> contrast ? (dark ? BLACK : WHITE) : (dark ? DARK : LIGHT);
        };
    }

    String sheet() {
        return sheet(name().toLowerCase(Locale.ROOT));
    }

    /// Returns the sheet of the toolkit's controls that goes with the palette.
    String controls() {
        return switch (this) {
            case LIGHT, SEPIA, WHITE -> new PrimerLight().getUserAgentStylesheet();
            case DARK, BLACK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// Returns the sheet that makes `accent` the accent of any palette.
    static String sheet(AccentChoice accent) {
        return sheet("accent-" + accent.id());
    }

    private static String sheet(String name) {
        String file = name + ".css";
        return Objects.requireNonNull(Palette.class.getResource(file), file).toExternalForm();
    }
}
