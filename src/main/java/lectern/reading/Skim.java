package lectern.reading;

import lectern.messages.Messages;

/// How much of a document is shown.
public enum Skim {
    /// All of it.
    FULL,
    /// Its headings.
    HEADINGS,
    /// Its headings, and of each paragraph the first sentence.
    LEADS;

    public String title() {
        return Messages.text("skim." + name());
    }

    /// Returns the next level: from nothing but headings up to the full text, and again.
    Skim next() {
        return switch (this) {
            case FULL -> HEADINGS;
            case HEADINGS -> LEADS;
            case LEADS -> FULL;
        };
    }
}
