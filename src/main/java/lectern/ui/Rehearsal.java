package lectern.ui;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import lectern.reading.Navigator;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// Looks at the next sections and comes back, one in a tick, before the reader goes anywhere.
///
/// What runs for the first time is slow: without it the first few keys take twice as long as later
/// ones. Nothing of it is seen, for each look is over before a frame is made, and it ends with the
/// reader's first key or click.
final class Rehearsal extends AnimationTimer {
    // The frame around the page comes first.
    private static final int BEGIN = 40;
    // Until most of what a key runs is compiled.
    private static final int END = BEGIN + 60;

    private final Scene scene;
    private final Supplier<@Nullable Reading> reading;
    private final Runnable layOut;
    private final EventHandler<InputEvent> enough = _ -> stop();
    private int ticks;

    /// @param layOut lays out all that changed
    Rehearsal(Scene scene, Supplier<@Nullable Reading> reading, Runnable layOut) {
        this.scene = scene;
        this.reading = reading;
        this.layOut = layOut;
        scene.addEventFilter(InputEvent.ANY, enough);
    }

    @Override
    public void handle(long now) {
        ticks++;
        Reading open = reading.get();
        Window window = scene.getWindow();
        boolean over = ticks >= END || window == null || !window.isShowing();
        if (over || open == null || open.navigator().peekingProperty().get()) {
            stop();
        } else if (ticks >= BEGIN) {
            look(open.navigator(), open.document().outline().size());
        }
    }

    private void look(Navigator navigator, int sections) {
        int next = (navigator.current() + 1 + ticks - BEGIN) % sections;
        navigator.peek(next);
        layOut.run();
        navigator.endPeek();
        layOut.run();
    }

    @Override
    public void stop() {
        super.stop();
        scene.removeEventFilter(InputEvent.ANY, enough);
    }
}
