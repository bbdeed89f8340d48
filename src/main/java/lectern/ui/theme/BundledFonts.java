package lectern.ui.theme;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.text.Font;
import lectern.reading.TextFace;
import org.jspecify.annotations.Nullable;

/// The faces that come with Lectern, so that it looks the same everywhere. All under the SIL Open
/// Font License; the licences lie beside the files. Each is loaded once, by any thread.
public final class BundledFonts {
    /// The face of code and tables.
    public static final String FIXED = "JetBrains Mono";

    private static final Set<String> LOADED = new HashSet<>();

    private BundledFonts() {}

    /// Has the toolkit ask the system for its fonts, to which it falls back. It does so once; any
    /// thread may ask for it, before the toolkit is up too.
    public static void findInstalled() {
        Font.getDefault();
    }

    /// Makes the face of code known to the toolkit.
    public static void loadFixed() {
        load("JetBrainsMono-Regular.ttf");
    }

    /// Makes the face of all but the text known to the toolkit.
    public static void loadInterface() {
        load("Inter-Regular.ttf", "Inter-Bold.ttf");
    }

    /// Returns the font family of a face of the text, and makes it known to the toolkit.
    ///
    /// @param face the id of one that is bundled, else the name of an installed family
    public static String family(String face) {
        @Nullable TextFace bundled = TextFace.of(face);
        return switch (bundled) {
            case null -> face;
            case SERIF -> {
                load("Literata-Regular.ttf", "Literata-Bold.ttf");
                yield "Literata";
            }
            case SANS -> {
                loadInterface();
                yield "Inter";
            }
            case LEGIBLE -> {
                load("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf");
                yield "Atkinson Hyperlegible Next";
            }
        };
    }

    private static synchronized void load(String... files) {
        for (String file : files) {
            if (!LOADED.contains(file)) {
                String url =
                        Objects.requireNonNull(
                                        BundledFonts.class.getResource("fonts/" + file), file)
                                .toExternalForm();
                Font.loadFont(url, -1);
                LOADED.add(file);
            }
        }
    }
}
