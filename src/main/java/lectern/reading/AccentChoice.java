package lectern.reading;

import java.util.Locale;
import lectern.messages.Messages;

/// The colours of marks and links that a reader can choose from.
public enum AccentChoice {
    /// The theme's own.
    THEME,
    BLUE,
    GREEN,
    PLUM,
    RUST;

    public String title() {
        return Messages.text("accent." + name());
    }

    /// Returns the name under which the choice is kept.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the choice kept under `id`, the theme's where there is none.
    static AccentChoice of(String id) {
        for (AccentChoice choice : values()) {
            if (choice.id().equals(id)) {
                return choice;
            }
        }
        return THEME;
    }
}
