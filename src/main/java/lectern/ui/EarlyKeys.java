package lectern.ui;

import javafx.stage.Window;
import javafx.util.Subscription;
import lectern.reading.ReaderSession;

/// Has the keys that are typed at the start wait for the text, and for the place it was left at.
/// Those typed when the reader sees that the text is long in coming do not wait.
final class EarlyKeys {
    private final ReaderSession session;
    private final Runnable layOut;
    private final HeldKeys keys;
    private Subscription waiting = Subscription.EMPTY;
    private boolean told;
    private boolean over;

    /// @param layOut lays out what keys may scroll
    EarlyKeys(Window window, ReaderSession session, Runnable layOut) {
        this.session = session;
        this.layOut = layOut;
        keys = new HeldKeys(window, _ -> told);
    }

    /// Sends the keys on as soon as the text is there; from now on the window can do what they ask
    /// for.
    void release() {
        waiting = session.subscribeToArrival(this::look);
        if (over) {
            waiting.unsubscribe();
        }
    }

    private void look() {
        boolean here = session.documentProperty().get() != null;
        if (over) {
            return;
        }
        if (here || !session.isLoading()) {
            over = true;
            waiting.unsubscribe();
            layOut.run();
            keys.release();
        } else {
            told = session.headProperty().get() != null || session.loadingProperty().get() != null;
        }
    }
}
