package lectern.command;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Turns the toolkit's key events into strokes: by the character typed, or, where the layout types
/// no Latin letters, by the physical key.
public final class KeyTranslator {
    private final boolean mac;
    private KeyCode lastPressed = KeyCode.UNDEFINED;

    /// @param mac whether the Command key does what Ctrl does elsewhere
    public KeyTranslator(boolean mac) {
        this.mac = mac;
    }

    /// Returns the stroke of a KEY_PRESSED or KEY_TYPED event; null where the other of the two
    /// decides, or none.
    public @Nullable KeyStroke translate(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            lastPressed = event.getCode();
            return KeyStroke.pressed(event, mac ? event.isMetaDown() : event.isControlDown());
        }
        KeyStroke typed = KeyStroke.typed(event);
        if (typed == null || isLatin(typed.name())) {
            return typed;
        }
        String key = KeyStroke.letter(lastPressed);
        if (key == null) {
            return typed;
        }
        return new KeyStroke(event.isShiftDown() ? key : key.toLowerCase(Locale.ROOT));
    }

    private static boolean isLatin(String typed) {
        int c = typed.codePointAt(0);
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return !Character.isLetter(c) || script == Character.UnicodeScript.LATIN;
    }
}
