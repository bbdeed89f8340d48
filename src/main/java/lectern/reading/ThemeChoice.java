package lectern.reading;

import java.util.Locale;
import lectern.messages.Messages;

/// The themes a reader can choose from.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    SEPIA,
    DARK;

    public String title() {
        return Messages.text("theme." + name());
    }

    /// Returns the name under which the choice is kept.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the choice kept under `id`, the system's where there is none.
    static ThemeChoice of(String id) {
        for (ThemeChoice choice : values()) {
            if (choice.id().equals(id)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> SEPIA;
            case SEPIA -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
