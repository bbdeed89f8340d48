package lectern.reading;

import java.util.List;
import java.util.Locale;
import lectern.messages.Messages;

/// The themes a reader can choose from, in their order.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    SEPIA,
    DARK,
    /// Black on white, of the highest contrast.
    WHITE,
    /// White on black, of the highest contrast.
    BLACK;

    public String title() {
        return Messages.text("theme." + name());
    }

    /// Returns the title in one word.
    public String brief() {
        return Messages.text("theme." + name() + ".brief");
    }

    public boolean isHighContrast() {
        return this == WHITE || this == BLACK;
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
        List<ThemeChoice> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }
}
