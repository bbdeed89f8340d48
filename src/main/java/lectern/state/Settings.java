package lectern.state;

/// How the reader likes it.
///
/// @param theme id of a theme; one that is unknown stands for [#SYSTEM_THEME]
/// @param accent id of a colour; one that is unknown stands for the theme's own
/// @param outlineWidth in pixels
/// @param continuous whether the document is shown as one text, not by sections
public record Settings(
        String theme, String accent, Typography type, double outlineWidth, boolean continuous) {
    /// The theme that follows the system's.
    public static final String SYSTEM_THEME = "system";

    /// The accent that is the theme's own.
    public static final String THEME_ACCENT = "theme";

    /// What holds until a reader changes it.
    public static final Settings DEFAULT =
            new Settings(SYSTEM_THEME, THEME_ACCENT, Typography.DEFAULT, 280, false);

    /// A width out of range becomes the nearest in it.
    public Settings {
        outlineWidth = Math.clamp(outlineWidth, 80, 4000);
    }

    public Settings withTheme(String theme) {
        return new Settings(theme, accent, type, outlineWidth, continuous);
    }

    public Settings withAccent(String accent) {
        return new Settings(theme, accent, type, outlineWidth, continuous);
    }

    public Settings withType(Typography type) {
        return new Settings(theme, accent, type, outlineWidth, continuous);
    }

    public Settings withOutlineWidth(double pixels) {
        return new Settings(theme, accent, type, pixels, continuous);
    }

    public Settings withContinuous(boolean continuous) {
        return new Settings(theme, accent, type, outlineWidth, continuous);
    }

    /// Returns these with what differs between `before` and `after` as it is in `after`: another
    /// window may have changed the rest.
    public Settings withChange(Settings before, Settings after) {
        return new Settings(
                changed(before.theme, after.theme, theme),
                changed(before.accent, after.accent, accent),
                type.withChange(before.type, after.type),
                changed(before.outlineWidth, after.outlineWidth, outlineWidth),
                changed(before.continuous, after.continuous, continuous));
    }

    /// Returns `after` where it differs from `before`, else `now`.
    static <T> T changed(T before, T after, T now) {
        return after.equals(before) ? now : after;
    }
}
