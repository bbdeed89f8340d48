package lectern.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import lectern.reading.Appearance;
import lectern.reading.ThemeChoice;
import org.jspecify.annotations.Nullable;

/// Gives a scene the palette of the chosen theme, and the system's where that is the choice.
public final class ThemeManager {
    private final Appearance appearance;
    private final ObservableList<String> sheets;
    private boolean controls;
    private @Nullable Palette applied;

    /// @param scene gets the palette as the first of its style sheets
    public ThemeManager(Appearance appearance, Scene scene) {
        this.appearance = appearance;
        this.sheets = scene.getStylesheets();
        appearance.settingsProperty().subscribe(this::apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
        apply();
    }

    /// Styles the toolkit's controls too, from now on; takes a while at first.
    public void dressControls() {
        controls = true;
        if (applied != null) {
            dress(applied);
        }
    }

    private void apply() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Palette palette = Palette.of(appearance.theme(), dark);
        if (palette == applied) {
            return;
        }
        if (controls) {
            dress(palette);
        }
        if (applied != null) {
            sheets.remove(applied.sheet());
        }
        sheets.addFirst(palette.sheet());
        applied = palette;
    }

    private static void dress(Palette palette) {
        Application.setUserAgentStylesheet(
                palette == Palette.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /// The palettes, each a style sheet beside this class.
    enum Palette {
        LIGHT,
        SEPIA,
        DARK;

        static Palette of(ThemeChoice choice, boolean systemDark) {
            return switch (choice) {
                case LIGHT -> LIGHT;
                case SEPIA -> SEPIA;
                case DARK -> DARK;
                case SYSTEM -> systemDark ? DARK : LIGHT;
            };
        }

        String sheet() {
            String file = name().toLowerCase(java.util.Locale.ROOT) + ".css";
            return Objects.requireNonNull(ThemeManager.class.getResource(file), file)
                    .toExternalForm();
        }
    }
}
