package lectern.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import lectern.reading.AccentChoice;
import lectern.reading.Appearance;
import org.jspecify.annotations.Nullable;

/// Gives a scene the palette of the chosen theme, and the system's where that is the choice.
public final class ThemeManager {
    private final Appearance appearance;
    private final ObservableList<String> sheets;
    private List<String> applied = List.of();
    private boolean controls;
    private Subscription changes = Subscription.EMPTY;
    private @Nullable Palette palette;

    /// @param scene gets the palette as the first of its style sheets
    public ThemeManager(Appearance appearance, Scene scene) {
        this.appearance = appearance;
        this.sheets = scene.getStylesheets();
        appearance.settingsProperty().subscribe(this::apply);
        apply();
        scene.windowProperty()
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe((_, shown) -> followSystem(shown));
    }

    // The system outlives the window, and would hold it.
    private void followSystem(boolean shown) {
        changes.unsubscribe();
        if (shown) {
            Platform.Preferences system = Platform.getPreferences();
            MapChangeListener<String, Object> listener = _ -> apply();
            system.addListener(listener);
            changes =
                    Subscription.combine(
                            system.colorSchemeProperty().subscribe(this::apply),
                            () -> system.removeListener(listener));
        }
    }

    /// Styles the toolkit's controls too, from now on; takes a while at first.
    public void dressControls() {
        controls = true;
        if (palette != null) {
            Application.setUserAgentStylesheet(palette.controls());
        }
    }

    private void apply() {
        Platform.Preferences system = Platform.getPreferences();
        boolean dark = system.getColorScheme() == ColorScheme.DARK;
        Palette wanted = Palette.of(appearance.theme(), dark, HighContrast.isWanted(system));
        if (controls && wanted != palette) {
            Application.setUserAgentStylesheet(wanted.controls());
        }
        palette = wanted;
        List<String> own = new ArrayList<>(List.of(wanted.sheet()));
        if (appearance.accent() != AccentChoice.THEME) {
            own.add(Palette.sheet(appearance.accent()));
        }
        if (!own.equals(applied)) {
            // At no moment may the others be without a palette to look colours up in.
            sheets.addAll(0, own);
            sheets.remove(own.size(), own.size() + applied.size());
            applied = own;
        }
    }
}
