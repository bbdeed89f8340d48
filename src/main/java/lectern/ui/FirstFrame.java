package lectern.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Puts work off until the page stands on the screen, or for a moment where there is none yet.
final class FirstFrame extends AnimationTimer {
    /// In nanoseconds. A frame is laid out after its tick, painted, and then sent to the screen by
    /// this very thread, which must not be busy by then.
    private static final long PAINTED = 70_000_000;

    private static final long PATIENCE = 190_000_000;

    private final BooleanSupplier hasText;
    private final Runnable work;
    private long begun;
    private long withText;

    FirstFrame(BooleanSupplier hasText, Runnable work) {
        this.hasText = hasText;
        this.work = work;
    }

    @Override
    public void handle(long now) {
        begun = begun == 0 ? now : begun;
        if (withText == 0 && hasText.getAsBoolean()) {
            withText = now;
        }
        if (withText == 0 ? now - begun >= PATIENCE : now - withText >= PAINTED) {
            stop();
            work.run();
        }
    }
}
