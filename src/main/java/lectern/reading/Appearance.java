package lectern.reading;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.state.Settings;

/// How the window looks: theme, text size, the outline's width and whether it is shown.
public final class Appearance {
    /// The sizes that "larger" and "smaller" step through, in pixels.
    static final List<Integer> SIZES =
            List.of(
                    9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 27, 30, 33, 36, 40, 45, 50,
                    54);

    private static final double WIDTH_STEP = 40;
    private static final double NARROWEST = 160;
    private static final double WIDEST = 640;

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyBooleanWrapper outlineShown = new ReadOnlyBooleanWrapper(true);

    public Appearance(Settings settings) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
    }

    /// What is kept for the next start.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty outlineShownProperty() {
        return outlineShown.getReadOnlyProperty();
    }

    public ThemeChoice theme() {
        return ThemeChoice.of(settings.get().theme());
    }

    /// Returns the size of the body text in pixels.
    public double textSize() {
        return settings.get().textSize();
    }

    /// Returns the outline's width in pixels.
    public double outlineWidth() {
        return settings.get().outlineWidth();
    }

    public void choose(ThemeChoice theme) {
        settings.set(settings.get().withTheme(theme.id()));
    }

    public void nextTheme() {
        choose(theme().next());
    }

    public void larger() {
        setTextSize(SIZES.stream().filter(s -> s > textSize()).findFirst().orElse(SIZES.getLast()));
    }

    public void smaller() {
        setTextSize(
                SIZES.reversed().stream()
                        .filter(s -> s < textSize())
                        .findFirst()
                        .orElse(SIZES.getFirst()));
    }

    public void defaultSize() {
        setTextSize(Settings.DEFAULT.textSize());
    }

    private void setTextSize(double pixels) {
        settings.set(settings.get().withTextSize(pixels));
    }

    public void wider() {
        setOutlineWidth(outlineWidth() + WIDTH_STEP);
    }

    public void narrower() {
        setOutlineWidth(outlineWidth() - WIDTH_STEP);
    }

    /// Sets the outline's width in pixels, within reason.
    public void setOutlineWidth(double pixels) {
        double width = Math.clamp(pixels, NARROWEST, WIDEST);
        settings.set(settings.get().withOutlineWidth(width));
    }

    public void toggleOutline() {
        outlineShown.set(!outlineShown.get());
    }

    public void showOutline() {
        outlineShown.set(true);
    }
}
