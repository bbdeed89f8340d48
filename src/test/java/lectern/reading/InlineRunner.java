package lectern.reading;

import java.util.concurrent.CancellationException;

/// Runs work at once, on the thread that asks for it.
public final class InlineRunner implements TaskRunner {
    @Override
    public <T> Running start(Work<T> work, Outcome<T> outcome) {
        try {
            outcome.done().accept(work.run(outcome.progress()));
        } catch (CancellationException e) {
            return () -> {};
        } catch (Exception e) {
            outcome.failed().accept(e);
        }
        return () -> {};
    }
}
