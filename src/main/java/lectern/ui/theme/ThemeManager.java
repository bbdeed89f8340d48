package lectern.ui.theme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import lectern.reading.Appearance;
import lectern.reading.ThemeChoice;

/// Keeps every window in the palette of the chosen theme, and the system's where that is the
/// choice. The palette is the user agent style sheet: the only one that the toolkit changes in all
/// scenes at once, those of popups among them.
public final class ThemeManager {
    private final Appearance appearance;
    private final Scene scene;
    // Another window's are dressed, and stay so.
    private boolean controls = Application.getUserAgentStylesheet() != null;
    private Subscription changes = Subscription.EMPTY;

    /// @param scene while its window shows, what the system asks for is followed
    public ThemeManager(Appearance appearance, Scene scene) {
        this.appearance = appearance;
        this.scene = scene;
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
        apply();
    }

    /// Tells whether the window would look otherwise in `theme` than it does.
    public boolean isChange(ThemeChoice theme) {
        return palette(theme) != palette(appearance.theme());
    }

    private static Palette palette(ThemeChoice theme) {
        Platform.Preferences system = Platform.getPreferences();
        boolean dark = system.getColorScheme() == ColorScheme.DARK;
        return Palette.of(theme, dark, HighContrast.isWanted(system));
    }

    private void apply() {
        String sheet = palette(appearance.theme()).sheet(appearance.accent(), controls);
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
            // Until a window has taken it over, a popup that comes up finds no colours.
            scene.getRoot().applyCss();
        }
    }
}
