package lectern.command;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// One press of a key, by name: a character as it is typed (`j`, `J`, `?`), or modifiers and a key
/// (`Ctrl+PgDn`, `Shift+Space`, `F9`). Modifiers stand in the order Ctrl, Alt, Shift; `Ctrl` is the
/// Command key on a Mac.
///
/// [#LETTER] in a binding stands for any letter from a to z or A to Z.
public record KeyStroke(String name) {
    static final String LETTER = "letter";

    private static final Map<KeyCode, String> NAMED =
            Map.ofEntries(
                    Map.entry(KeyCode.UP, "Up"),
                    Map.entry(KeyCode.KP_UP, "Up"),
                    Map.entry(KeyCode.DOWN, "Down"),
                    Map.entry(KeyCode.KP_DOWN, "Down"),
                    Map.entry(KeyCode.LEFT, "Left"),
                    Map.entry(KeyCode.KP_LEFT, "Left"),
                    Map.entry(KeyCode.RIGHT, "Right"),
                    Map.entry(KeyCode.KP_RIGHT, "Right"),
                    Map.entry(KeyCode.PAGE_UP, "PgUp"),
                    Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
                    Map.entry(KeyCode.HOME, "Home"),
                    Map.entry(KeyCode.END, "End"),
                    Map.entry(KeyCode.SPACE, "Space"),
                    Map.entry(KeyCode.TAB, "Tab"),
                    Map.entry(KeyCode.ENTER, "Enter"),
                    Map.entry(KeyCode.ESCAPE, "Esc"),
                    Map.entry(KeyCode.BACK_SPACE, "Backspace"),
                    Map.entry(KeyCode.DELETE, "Delete"));

    private static final Map<KeyCode, String> SIGNS =
            Map.of(
                    KeyCode.COMMA, ",",
                    KeyCode.PLUS, "+",
                    KeyCode.ADD, "+",
                    KeyCode.EQUALS, "=",
                    KeyCode.MINUS, "-",
                    KeyCode.SUBTRACT, "-");

    private static final Map<String, String> TURNED_IN_OUTLINE =
            Map.of("h", "l", "l", "h", "H", "L", "L", "H", "Left", "Right", "Right", "Left");

    // Wherever the keys go: the outline shows what they do.
    private static final Map<String, String> TURNED =
            Map.of("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Left");

    private static final Map<String, String> SHOWN =
            Map.of("Up", "↑", "Down", "↓", "Left", "←", "Right", "→", LETTER, " a–z");

    // What is printed on keys differs between languages.
    private static final Set<String> WORDS =
            Set.of("Space", "PgUp", "PgDn", "Home", "End", "Enter", "Backspace", "Delete");

    /// Names the stroke of a pressed key; null where its typed character decides instead.
    static @Nullable KeyStroke pressed(KeyEvent event, boolean shortcut) {
        String key = NAMED.get(event.getCode());
        if (key == null && event.getCode().isFunctionKey()) {
            key = event.getCode().getName();
        }
        boolean chord = shortcut || event.isAltDown();
        if (key == null && chord) {
            key = letter(event.getCode());
        }
        return key == null ? null : new KeyStroke(modifiers(event, shortcut) + key);
    }

    /// Names the stroke of a typed character; null for characters that keys such as Enter or Ctrl+C
    /// leave behind.
    static @Nullable KeyStroke typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (typed.isEmpty() || typed.charAt(0) <= ' ' || typed.charAt(0) == 0x7f) {
            return null;
        }
        return chord && !altGr ? null : new KeyStroke(typed);
    }

    static @Nullable String letter(KeyCode code) {
        String sign = SIGNS.get(code);
        if (sign != null) {
            return sign;
        }
        boolean plain = code.isLetterKey() || code.isDigitKey();
        String name = code.getName();
        return plain ? name.substring(name.length() - 1) : null;
    }

    private static String modifiers(KeyEvent event, boolean shortcut) {
        return (shortcut ? "Ctrl+" : "")
                + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "");
    }

    /// Tells whether `typed` is this stroke, or one of those it stands for.
    boolean matches(KeyStroke typed) {
        return name.equals(LETTER) ? typed.isLetter() : equals(typed);
    }

    /// Returns the stroke that leads in and out in `where` as this one does, where the outline is
    /// mirrored.
    public KeyStroke turned(KeyContext where) {
        String turned = TURNED.getOrDefault(name, name);
        return new KeyStroke(
                where == KeyContext.OUTLINE
                        ? TURNED_IN_OUTLINE.getOrDefault(turned, turned)
                        : turned);
    }

    boolean isLetter() {
        return name.length() == 1 && name.matches("[a-zA-Z]");
    }

    /// Tells whether a text field wants this stroke for itself.
    boolean edits() {
        boolean chord = name.startsWith("Ctrl+") || name.startsWith("Alt+");
        boolean function = name.matches("(Shift\\+)?F\\d+");
        return !(chord || function)
                || name.matches("(Ctrl|Alt)\\+(Shift\\+)?([ACVXYZ]|Left|Right|Home|End|Backspace)");
    }

    /// Returns the name in the reader's language and with arrows as signs, as the key list shows
    /// it.
    public String shown() {
        int plus = name.lastIndexOf('+', name.length() - 2);
        String key = name.substring(plus + 1);
        String modifiers =
                Arrays.stream(name.substring(0, plus + 1).split("\\+"))
                        .filter(modifier -> !modifier.isEmpty())
                        .map(modifier -> Messages.text("key." + modifier) + "+")
                        .collect(Collectors.joining());
        return modifiers + (WORDS.contains(key) ? Messages.text("key." + key) : sign(key));
    }

    private static String sign(String key) {
        return SHOWN.getOrDefault(key, key);
    }
}
