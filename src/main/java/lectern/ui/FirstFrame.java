package lectern.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Puts work off until the page stands on the screen, or for a moment where there is none yet.
final class FirstFrame extends AnimationTimer {
    /// A frame is laid out after its tick, painted, and then sent to the screen by this very
    /// thread, which must not be busy by then.
    private static final int FRAMES = 5;

    private static final int PATIENCE = 12;

    private final BooleanSupplier hasText;
    private final Runnable work;
    private int withText;
    private int all;

    FirstFrame(BooleanSupplier hasText, Runnable work) {
        this.hasText = hasText;
        this.work = work;
    }

    @Override
    public void handle(long now) {
        all++;
        withText += hasText.getAsBoolean() ? 1 : 0;
        if (withText == FRAMES || (withText == 0 && all == PATIENCE)) {
            stop();
            work.run();
        }
    }
}
