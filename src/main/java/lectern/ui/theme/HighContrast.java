package lectern.ui.theme;

import java.util.Map;

/// Whether the system asks for high contrast; the toolkit tells it under each platform's own name,
/// and on macOS not at all.
final class HighContrast {
    private HighContrast() {}

    static boolean isWanted(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).startsWith("HighContrast");
    }
}
