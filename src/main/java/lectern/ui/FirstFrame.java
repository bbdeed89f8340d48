package lectern.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Puts work off until the page stands on the screen, or for a moment where there is none yet.
///
/// A frame is laid out after its tick, painted by another thread, and then sent to the screen by
/// this one, which must not be busy by then. A tick waits until the frame before it is painted, but
/// only where there is something new to paint; so there always is.
final class FirstFrame extends AnimationTimer {
    private static final long PATIENCE_NANOS = 190_000_000;

    // A move that leaves every pixel as it is. Less opacity would do as well, but is painted by way
    // of an image of the whole window.
    private static final double UNSEEN = 1e-6;

    private final BooleanSupplier hasText;
    private final Pane root;
    private final Region blank = new Region();
    private final Runnable work;
    private long begun;
    private int ticksWithText;

    /// @param root of the scene
    FirstFrame(BooleanSupplier hasText, Pane root, Runnable work) {
        this.hasText = hasText;
        this.root = root;
        this.work = work;
        // A pixel in which there is nothing to see, but that is painted.
        blank.setManaged(false);
        blank.setMouseTransparent(true);
        blank.setBackground(Background.fill(Color.TRANSPARENT));
        blank.resize(1, 1);
        root.getChildren().add(blank);
    }

    @Override
    public void handle(long now) {
        begun = begun == 0 ? now : begun;
        ticksWithText += hasText.getAsBoolean() ? 1 : 0;
        blank.setTranslateX(blank.getTranslateX() == 0 ? UNSEEN : 0);
        // The text is laid out after the first, painted by the end of the second, and on its way
        // to the screen before the fourth can be asked for.
        if (ticksWithText == 4 || (ticksWithText == 0 && now - begun >= PATIENCE_NANOS)) {
            stop();
            root.getChildren().remove(blank);
            work.run();
        }
    }
}
