package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Runs actions on the thread of the windows, and keeps those that come before there is one.
final class LateExecutor implements Executor {
    private final Executor window;
    private final List<Runnable> early = new ArrayList<>();
    private boolean open;

    LateExecutor(Executor window) {
        this.window = window;
    }

    @Override
    public void execute(Runnable action) {
        synchronized (early) {
            if (!open) {
                early.add(action);
                return;
            }
        }
        window.execute(action);
    }

    /// Runs what came early, and passes on all that comes later; does nothing when called again. To
    /// be called on the thread of the windows.
    void open() {
        List<Runnable> waiting;
        synchronized (early) {
            open = true;
            waiting = List.copyOf(early);
            early.clear();
        }
        waiting.forEach(Runnable::run);
    }
}
