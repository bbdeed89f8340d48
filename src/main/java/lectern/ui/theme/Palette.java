package lectern.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /// Returns the sheet that gives every window this palette, with the accent `accent`, as a
    /// `data:` address.
    ///
    /// @param controls whether it also dresses the toolkit's controls; these take a while at first
    String sheet(AccentChoice accent, boolean controls) {
        StringBuilder css = new StringBuilder();
        if (controls) {
            css.append("@import url(\"").append(controls()).append("\");\n");
        }
        css.append(read(name().toLowerCase(Locale.ROOT)));
        if (accent != AccentChoice.THEME) {
            css.append(".root { -lectern-accent: -lectern-%s; }\n".formatted(accent.id()));
        }
        byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private String controls() {
        return switch (this) {
            case LIGHT, SEPIA, WHITE -> new PrimerLight().getUserAgentStylesheet();
            case DARK, BLACK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private static String read(String name) {
        String file = name + ".css";
        try (InputStream sheet =
                Objects.requireNonNull(Palette.class.getResourceAsStream(file), file)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
