package lectern.ui.theme;

import java.util.Objects;
import javafx.scene.text.Font;

/// The faces that come with Lectern, so that it looks the same everywhere. All under the SIL Open
/// Font License; the licences lie beside the files.
public final class BundledFonts {
    /// The face of the text.
    public static final String TEXT = "Literata";

    /// The face of all else.
    public static final String INTERFACE = "Inter";

    /// The face of code and tables.
    public static final String FIXED = "JetBrains Mono";

    private BundledFonts() {}

    /// Makes the faces of the page known to the toolkit.
    public static void loadPage() {
        load("Literata-Regular.ttf", "Literata-Bold.ttf", "JetBrainsMono-Regular.ttf");
    }

    /// Makes the face of all else known to the toolkit.
    public static void loadInterface() {
        load("Inter-Regular.ttf", "Inter-Bold.ttf");
    }

    private static void load(String... files) {
        for (String file : files) {
            String url =
                    Objects.requireNonNull(BundledFonts.class.getResource("fonts/" + file), file)
                            .toExternalForm();
            Font.loadFont(url, -1);
        }
    }
}
