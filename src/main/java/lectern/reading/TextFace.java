package lectern.reading;

import java.util.Locale;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// The faces of the text that come with Lectern.
public enum TextFace {
    SERIF,
    SANS,
    /// Made for readers of low vision.
    LEGIBLE;

    public String title() {
        return Messages.text("face." + name());
    }

    /// Returns the name under which the choice is kept.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the face kept under `id`, null where that is an installed one.
    public static @Nullable TextFace of(String id) {
        for (TextFace face : values()) {
            if (face.id().equals(id)) {
                return face;
            }
        }
        return null;
    }
}
