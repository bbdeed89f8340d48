package lectern.ui.page;

import java.util.List;
import javafx.animation.AnimationTimer;

/// Lets a short scroll be seen as a movement: the page is drawn off its place, and comes to it
/// within some frames. The first frame shows a part of the way, so that a key is answered at once.
final class Glide {
    // What of the way is left for the frames after the first, and how fast that goes.
    private static final double AFTER_FIRST = 0.55;
    private static final double SECONDS = 0.045;
    private static final double ARRIVED = 0.6;
    // Nanoseconds. Ticks may come more often, so that keys need not wait for them; to move with
    // each
    // would only cost work.
    private static final long FRAME = 15_000_000;

    private final Runnable onFrame;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (now - before < FRAME) {
                        return;
                    }
                    double seconds = before == 0 ? 0 : (now - before) / 1e9;
                    before = now;
                    off *= Math.exp(-seconds / SECONDS);
                    if (Math.abs(off) < ARRIVED) {
                        end();
                    }
                    onFrame.run();
                }
            };
    private double off;
    private long before;

    /// @param onFrame draws the page anew
    Glide(Runnable onFrame) {
        this.onFrame = onFrame;
    }

    /// Returns how far the page is drawn under its place, in whole pixels; over it where negative.
    double off() {
        return Math.rint(off);
    }

    /// Starts from where the page was drawn to where it is now. Pages without a piece in common are
    /// too far from each other.
    void start(List<Screenful.Placed> before, List<Screenful.Placed> now) {
        for (Screenful.Placed one : now) {
            for (Screenful.Placed other : before) {
                if (one.key().equals(other.key())) {
                    off = (off + other.y() - one.y()) * AFTER_FIRST;
                    this.before = 0;
                    timer.start();
                    return;
                }
            }
        }
        end();
    }

    void end() {
        off = 0;
        timer.stop();
    }
}
