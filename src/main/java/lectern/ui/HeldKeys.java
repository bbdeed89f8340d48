package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Keeps the keys that are typed before the window can do what they ask for.
final class HeldKeys {
    private final Window window;
    private final Predicate<KeyEvent> passing;
    private final List<KeyEvent> kept = new ArrayList<>();
    private final EventHandler<KeyEvent> keep = this::keep;

    /// @param passing tells the keys that are not kept
    HeldKeys(Window window, Predicate<KeyEvent> passing) {
        this.window = window;
        this.passing = passing;
        window.addEventFilter(KeyEvent.ANY, keep);
    }

    private void keep(KeyEvent event) {
        if (!passing.test(event)) {
            kept.add(event);
            event.consume();
        }
    }

    /// Sends the keys on, in their order, and keeps no more.
    void release() {
        window.removeEventFilter(KeyEvent.ANY, keep);
        for (KeyEvent event : kept) {
            Node focus = window.getScene().getFocusOwner();
            EventTarget target = focus == null ? window.getScene() : focus;
            Event.fireEvent(target, event.copyFor(target, target));
        }
        kept.clear();
    }

    /// Keeps no more, and forgets what was typed.
    void drop() {
        kept.clear();
        release();
    }
}
