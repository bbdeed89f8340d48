package lectern.ui.page;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Does work in the frames after the one that is being made, a little in each.
final class Preparing extends AnimationTimer {
    private final BooleanSupplier work;

    /// @param work does a little; false when there is none left
    Preparing(BooleanSupplier work) {
        this.work = work;
    }

    @Override
    public void handle(long now) {
        if (!work.getAsBoolean()) {
            stop();
        }
    }
}
