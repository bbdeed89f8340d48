package lectern.state;

/// How the reader likes it.
///
/// @param theme id of a theme; one that is unknown stands for [#SYSTEM_THEME]
/// @param textSize of the body text, in pixels
/// @param outlineWidth in pixels
public record Settings(String theme, double textSize, double outlineWidth) {
    /// The theme that follows the system's.
    public static final String SYSTEM_THEME = "system";

    /// What holds until a reader changes it.
    public static final Settings DEFAULT = new Settings(SYSTEM_THEME, 18, 280);

    /// Sizes out of range become the nearest in it.
    public Settings {
        textSize = Math.clamp(textSize, 6, 200);
        outlineWidth = Math.clamp(outlineWidth, 80, 4000);
    }

    public Settings withTheme(String theme) {
        return new Settings(theme, textSize, outlineWidth);
    }

    public Settings withTextSize(double pixels) {
        return new Settings(theme, pixels, outlineWidth);
    }

    public Settings withOutlineWidth(double pixels) {
        return new Settings(theme, textSize, pixels);
    }

    /// Returns these with what differs between `before` and `after` as it is in `after`: another
    /// window may have changed the rest.
    public Settings withChange(Settings before, Settings after) {
        return new Settings(
                after.theme.equals(before.theme) ? theme : after.theme,
                after.textSize == before.textSize ? textSize : after.textSize,
                after.outlineWidth == before.outlineWidth ? outlineWidth : after.outlineWidth);
    }
}
