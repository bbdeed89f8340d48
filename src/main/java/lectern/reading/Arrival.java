package lectern.reading;

import java.util.function.Consumer;
import javafx.util.Subscription;

/// The wait for something to see of a text.
public final class Arrival {
    private final ReaderSession session;
    private final Runnable here;
    private final Consumer<String> failed;
    private Subscription waiting = Subscription.EMPTY;
    private boolean over;

    private Arrival(ReaderSession session, Runnable here, Consumer<String> failed) {
        this.session = session;
        this.here = here;
        this.failed = failed;
    }

    /// Waits for what `session` was asked to open.
    ///
    /// @param here runs when there is something to see, be it that the text is long in coming
    /// @param failed takes the sentence why there never will be
    public static void await(ReaderSession session, Runnable here, Consumer<String> failed) {
        new Arrival(session, here, failed).begin();
    }

    private void begin() {
        waiting = session.subscribeToArrival(this::look);
        if (over) {
            waiting.unsubscribe();
        }
    }

    private void look() {
        String problem = session.notices().problemProperty().get();
        boolean seen = isSeen();
        if (!over && (seen || !problem.isEmpty())) {
            over = true;
            waiting.unsubscribe();
            if (seen) {
                here.run();
            } else {
                failed.accept(problem);
            }
        }
    }

    private boolean isSeen() {
        return session.documentProperty().get() != null
                || session.headProperty().get() != null
                || session.loadingProperty().get() != null;
    }
}
