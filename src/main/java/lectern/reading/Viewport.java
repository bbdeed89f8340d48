package lectern.reading;

import lectern.document.Outline;
import lectern.document.Span;

/// The pane that lays a section's text out. Offsets are in UTF-16 units into the document's text.
public interface Viewport {
    /// Stands for no offset.
    int NOWHERE = -1;

    /// How many lines of the section before stand over one that is flowed into.
    int LEAD = 2;

    /// How many lines [#reveal] leaves above.
    int LINES_ABOVE = 4;

    /// Shows the start of `section` of the document that `outline` is of.
    void showSection(Outline outline, int section);

    /// Shows `section` as the text that follows what is on screen: going down, its start below the
    /// last two lines of the section before; going up, its end.
    default void flowInto(Outline outline, int section, boolean down) {
        if (down) {
            showLed(outline, section, LEAD);
        } else {
            showSection(outline, section);
            showEnd();
        }
    }

    /// Shows the start of `section` below the last `lead` lines of the section before, [#LEAD] at
    /// the most.
    void showLed(Outline outline, int section, int lead);

    /// Returns how many lines of the section before stand over the one that is shown; 0 where the
    /// document is shown as one text.
    int lead();

    /// Tells whether the document is shown as one text; else it is shown by sections.
    boolean isContinuous();

    /// Scrolls by lines; false if nothing moved because that end was already in view.
    boolean scrollLines(int lines);

    /// Scrolls by screens, a whole one keeping two lines of overlap; false if nothing moved.
    boolean scrollScreens(double screens);

    /// Goes by paragraphs, and over the links under them, from that of the line at `from`, or for
    /// [#NOWHERE] of the first on screen; scrolls, never against its way, until what it comes to
    /// starts at the top, or as near to it as the end allows.
    ///
    /// @return where the paragraph it comes to begins; for a link, the last paragraph over it or,
    ///   under a ruler, the section it leads to; [#NOWHERE] if nothing moved and it came to no
    ///   other paragraph
    int scrollParagraphs(int from, int paragraphs);

    /// Shows the section's start.
    void showStart();

    /// Shows the section's end.
    void showEnd();

    /// Shows the line that holds `offset` at the top, or as near to it as the section's end allows;
    /// where that line is left out, the one before it that is not.
    void show(int offset);

    /// Returns the offset that was last to be shown at the top, be it of a line that is left out or
    /// too near the end to come there; once the reader scrolls, [#topOffset()].
    int aim();

    /// Returns the offset of the first line wholly on screen.
    int topOffset();

    /// Returns the offset behind the last line on screen.
    int bottomOffset();

    /// Tells whether the character at `offset` is on a line wholly on screen.
    default boolean isOnScreen(int offset) {
        return topOffset() <= offset && offset < bottomOffset();
    }

    /// Returns what is selected, on screen or not; empty where nothing is.
    Span selectedSpan();

    /// Selects nothing any more.
    void clearSelection();

    /// Returns where the line under the ruler, or what is on screen of the paragraph that stands
    /// out, begins; [#NOWHERE] where neither does.
    int ruledOffset();

    /// Returns `offset` or, where its line is left out, that of the line in its place.
    int standIn(int offset);

    /// Has the ruler or, where there is none, a mark beside the text stand at the line that holds
    /// `offset`; the mark at none for [#NOWHERE].
    ///
    /// @param onTop whether the first line on screen is marked as well
    void point(int offset, boolean onTop);

    /// Shows the line that holds `offset` with a few lines above it; nothing moves where it is on
    /// screen.
    default void reveal(int offset) {
        if (!isOnScreen(offset)) {
            show(offset);
            // At the section's end there is no room for them.
            if (scrollLines(-LINES_ABOVE) && offset >= bottomOffset()) {
                show(offset);
            }
        }
    }
}
