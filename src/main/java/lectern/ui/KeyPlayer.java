package lectern.ui;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Presses keys in a window that nobody sits at.
public final class KeyPlayer {
    private KeyPlayer() {}

    /// Types `stroke` where the focus of `window` is.
    ///
    /// @param stroke a character, or the toolkit's name of a key, after `Ctrl+` or `Alt+` where
    ///   these are held
    public static void press(Window window, String stroke) {
        Scene scene = window.getScene();
        Node focus = scene.getFocusOwner();
        EventTarget target = focus == null ? scene : focus;
        // The last character is a key's even where it is a plus.
        String key = stroke.substring(stroke.lastIndexOf('+', stroke.length() - 2) + 1);
        boolean ctrl = stroke.startsWith("Ctrl+");
        boolean alt = stroke.startsWith("Alt+");
        String name = key.length() == 1 ? key.toUpperCase(Locale.ROOT) : key;
        KeyCode code = KeyCode.getKeyCode(name);
        fire(target, KeyEvent.KEY_PRESSED, "", code == null ? KeyCode.UNDEFINED : code, ctrl, alt);
        if (key.equals(stroke) && key.length() == 1) {
            fire(target, KeyEvent.KEY_TYPED, key, KeyCode.UNDEFINED, false, false);
        }
    }

    private static void fire(
            EventTarget target,
            EventType<KeyEvent> type,
            String typed,
            KeyCode code,
            boolean ctrl,
            boolean alt) {
        Event.fireEvent(target, new KeyEvent(type, typed, typed, code, false, ctrl, alt, false));
    }
}
