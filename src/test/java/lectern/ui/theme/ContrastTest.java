package lectern.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast by WCAG 2.2, "contrast ratio" and "relative luminance".
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("-lectern-(\\w+): (#\\w{6});");

    private static final List<String> INKS =
            List.of("text", "muted", "accent", "blue", "green", "plum", "rust");

    private static Map<String, Color> palette(String theme) throws IOException {
        try (InputStream sheet = ThemeManager.class.getResourceAsStream(theme + ".css")) {
            String css =
                    new String(
                            Objects.requireNonNull(sheet, theme).readAllBytes(),
                            StandardCharsets.UTF_8);
            Map<String, Color> palette = new HashMap<>();
            Matcher matcher = COLOUR.matcher(css);
            while (matcher.find()) {
                palette.put(matcher.group(1), Color.web(matcher.group(2)));
            }
            return palette;
        }
    }

    private static double contrast(Map<String, Color> palette, String ink, String ground) {
        double a = luminance(Objects.requireNonNull(palette.get(ink), ink));
        double b = luminance(Objects.requireNonNull(palette.get(ground), ground));
        double lighter = Math.max(a, b);
        double darker = Math.min(a, b);
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "white", "black"})
    void textStandsOutSevenfoldWhereverItStands(String theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        for (String ground : List.of("page", "panel")) {
            for (String ink : INKS) {
                assertThat(contrast(palette, ink, ground))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(7);
            }
        }
        for (String ground : List.of("cursor", "selection", "notice", "found", "here")) {
            assertThat(contrast(palette, "text", ground))
                    .as("text on %s", ground)
                    .isGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "white", "black"})
    void fadedTextCanBeReadAsWellAndIsWeakerThanText(String theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        assertThat(contrast(palette, "faded", "page")).isGreaterThanOrEqualTo(7);
        assertThat(contrast(palette, "text", "faded")).isGreaterThanOrEqualTo(1.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "white", "black"})
    void marksStandOutThreefold(String theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        for (String ground : List.of("page", "panel", "cursor")) {
            for (String mark : List.of("accent", "blue", "green", "plum", "rust")) {
                assertThat(contrast(palette, mark, ground))
                        .as("%s on %s", mark, ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }
}
