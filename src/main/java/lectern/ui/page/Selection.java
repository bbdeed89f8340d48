package lectern.ui.page;

import lectern.document.Span;

/// What is selected, in offsets of the document, and how it grows.
final class Selection {
    private static final Span NONE = new Span(0, 0);

    // What the selection began with: a caret, a word, a paragraph. It stays selected.
    private Span anchor = NONE;
    private Span span = NONE;

    /// Returns what is selected; empty where nothing is.
    Span span() {
        return span;
    }

    void clear() {
        start(NONE);
    }

    void start(Span granule) {
        anchor = granule;
        span = granule;
    }

    /// Selects from where the selection began up to, and with, `granule`.
    void extend(Span granule) {
        span =
                new Span(
                        Math.min(anchor.start(), granule.start()),
                        Math.max(anchor.end(), granule.end()));
    }
}
