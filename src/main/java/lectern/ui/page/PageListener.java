package lectern.ui.page;

/// Hears of what a reader does on the page.
public interface PageListener {
    /// Called after what is on screen has changed, at most once a frame.
    void scrolled();

    /// Called when the wheel turns and that end of the section is in view.
    void wheelPastEnd(boolean down);

    /// Called when the line at `offset` of the document was clicked on.
    void lineClicked(int offset);

    /// Called when a link to `section` was clicked.
    void linkActivated(int section);
}
