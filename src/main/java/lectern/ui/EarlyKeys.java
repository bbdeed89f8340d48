package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Keeps the keys that are typed before the window can do what they ask for.
final class EarlyKeys {
    private final Scene scene;
    private final List<KeyEvent> kept = new ArrayList<>();
    private final EventHandler<KeyEvent> keep =
            event -> {
                kept.add(event);
                event.consume();
            };

    EarlyKeys(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.ANY, keep);
    }

    /// Sends the keys on, in their order, and keeps no more.
    void release() {
        scene.removeEventFilter(KeyEvent.ANY, keep);
        for (KeyEvent event : kept) {
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(target, event.copyFor(target, target));
        }
    }
}
