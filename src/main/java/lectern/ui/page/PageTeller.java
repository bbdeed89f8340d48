package lectern.ui.page;

import org.jspecify.annotations.Nullable;

/// Tells the page's listener, where there is one, what happens on it.
final class PageTeller {
    private @Nullable PageListener listener;
    private int top = -1;
    private int bottom = -1;

    void setListener(@Nullable PageListener listener) {
        this.listener = listener;
    }

    /// Has the next screen told whatever it is.
    void forget() {
        top = -1;
    }

    /// Notes that the screen shows the text from `top` to `bottom`; true if it did not before.
    boolean isNew(int top, int bottom) {
        if (top == this.top && bottom == this.bottom) {
            return false;
        }
        this.top = top;
        this.bottom = bottom;
        return true;
    }

    void scrolled() {
        if (listener != null) {
            listener.scrolled();
        }
    }

    void lineClicked(int offset) {
        if (listener != null) {
            listener.lineClicked(offset);
        }
    }

    void linkActivated(int section) {
        if (listener != null) {
            listener.linkActivated(section);
        }
    }

    void wheelPastEnd(boolean down) {
        if (listener != null) {
            listener.wheelPastEnd(down);
        }
    }
}
