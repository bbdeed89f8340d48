package lectern.reading;

import static lectern.reading.Viewport.NOWHERE;

import lectern.document.Span;

/// Which line a reader means by "this line". It is always one on screen: that in which the
/// selection starts, else the place last gone to or the ruler's line, whichever is later, else the
/// first line.
///
/// A place gone to is meant until it is scrolled off the screen.
final class MeantLine {
    private final OpenDocument open;
    private final Viewport viewport;
    private Gone gone = Gone.NONE;

    /// A place gone to.
    ///
    /// @param onTop whether it is pointed out even where it is the first line on screen
    record Gone(int offset, boolean onTop) {
        static final Gone NONE = new Gone(NOWHERE, false);
    }

    MeantLine(OpenDocument open, Viewport viewport) {
        this.open = open;
        this.viewport = viewport;
    }

    Gone gone() {
        return gone;
    }

    /// Notes that the reader has gone to `place`.
    void goTo(Gone place) {
        gone = place;
        viewport.point(place.offset(), place.onTop());
    }

    /// Notes that the reader has come to the last paragraph of `section`.
    void goToLast(int section) {
        Paragraphs paragraphs = new Paragraphs(open, section);
        goTo(new Gone(paragraphs.span(paragraphs.count() - 1).start(), false));
    }

    void forget() {
        goTo(Gone.NONE);
    }

    /// Notes that the reader has read on.
    void readOn() {
        // Under a ruler it is the ruler that has moved.
        if (viewport.ruledOffset() != NOWHERE || !viewport.isOnScreen(gone.offset())) {
            forget();
        }
    }

    /// Returns what is meant in so many words, be it the place gone to or the ruler's line.
    Gone said() {
        return viewport.isOnScreen(gone.offset()) ? gone : new Gone(viewport.ruledOffset(), false);
    }

    /// Selects nothing any more; the reader then means the line in which the selection ended on
    /// screen or, where not `atEnd`, that in which it started.
    void leaveSelection(boolean atEnd) {
        Span selected = selected();
        if (!selected.isEmpty()) {
            // The blanks behind a paragraph are none of it.
            String printed = selected.of(open.document().text()).stripTrailing();
            int last = selected.start() + Math.max(0, printed.length() - 1);
            goTo(new Gone(atEnd ? last : printed(selected.start()), false));
        }
        viewport.clearSelection();
    }

    // As much as is on screen.
    private Span selected() {
        Span selected = viewport.selectedSpan();
        int start = Math.max(viewport.topOffset(), selected.start());
        return new Span(start, Math.max(start, Math.min(viewport.bottomOffset(), selected.end())));
    }

    /// Returns where what is meant of the line begins, in UTF-16 units.
    int offset() {
        Span selected = selected();
        if (!selected.isEmpty()) {
            return selected.start();
        }
        int said = said().offset();
        return printed(said == NOWHERE ? viewport.topOffset() : viewport.standIn(said));
    }

    // Over the first paragraph, and between two, nothing is printed.
    private int printed(int offset) {
        Paragraphs paragraphs = new Paragraphs(open, open.outline().sectionAt(offset));
        return Math.max(offset, paragraphs.span(paragraphs.at(offset)).start());
    }
}
