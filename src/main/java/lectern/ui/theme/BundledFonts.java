package lectern.ui.theme;

import java.util.Objects;
import javafx.scene.text.Font;
import lectern.reading.TextFace;
import org.jspecify.annotations.Nullable;

/// The faces that come with Lectern, so that it looks the same everywhere. All under the SIL Open
/// Font License; the licences lie beside the files. Each is made known to the toolkit once, by
/// whoever asks for it first, on any thread.
public final class BundledFonts {
    private static final class Serif {
        static final String FAMILY = load("Literata", "Literata-Regular.ttf", "Literata-Bold.ttf");
    }

    private static final class Sans {
        static final String FAMILY = load("Inter", "Inter-Regular.ttf", "Inter-Bold.ttf");
    }

    private static final class Legible {
        static final String FAMILY =
                load(
                        "Atkinson Hyperlegible Next",
                        "AtkinsonHyperlegibleNext-Regular.ttf",
                        "AtkinsonHyperlegibleNext-Bold.ttf");
    }

    private static final class Fixed {
        static final String FAMILY = load("JetBrains Mono", "JetBrainsMono-Regular.ttf");
    }

    private BundledFonts() {}

    /// Has the toolkit ask the system for its fonts, to which it falls back. It does so once; any
    /// thread may ask for it, before the toolkit is up too.
    public static void findInstalled() {
        Font.getDefault();
    }

    /// Returns the font family of code and tables.
    public static String fixed() {
        return Fixed.FAMILY;
    }

    /// Returns the font family of all but the text.
    public static String ofInterface() {
        return Sans.FAMILY;
    }

    /// Returns the font family of a face of the text.
    ///
    /// @param face the id of one that is bundled, else the name of an installed family
    public static String family(String face) {
        @Nullable TextFace bundled = TextFace.of(face);
        return switch (bundled) {
            case null -> face;
            case SERIF -> Serif.FAMILY;
            case SANS -> Sans.FAMILY;
            case LEGIBLE -> Legible.FAMILY;
        };
    }

    private static String load(String family, String... files) {
        for (String file : files) {
            String url =
                    Objects.requireNonNull(BundledFonts.class.getResource("fonts/" + file), file)
                            .toExternalForm();
            Font.loadFont(url, -1);
        }
        return family;
    }
}
