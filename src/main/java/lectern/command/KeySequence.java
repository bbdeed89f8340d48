package lectern.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Strokes that together ask for one command, such as `g g`.
public record KeySequence(List<KeyStroke> strokes) {
    public KeySequence {
        strokes = List.copyOf(strokes);
        if (strokes.isEmpty()) {
            throw new IllegalArgumentException("no strokes");
        }
    }

    /// Reads strokes parted by spaces.
    public static KeySequence of(String keys) {
        return new KeySequence(Arrays.stream(keys.split(" ")).map(KeyStroke::new).toList());
    }

    // Of several strokes none is turned, see the table.
    KeySequence turned(KeyContext where) {
        return strokes.size() > 1
                ? this
                : new KeySequence(List.of(strokes.getFirst().turned(where)));
    }

    boolean startsWith(List<KeyStroke> first) {
        return strokes.size() >= first.size() && matchesSoFar(first);
    }

    private boolean matchesSoFar(List<KeyStroke> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (!strokes.get(i).matches(typed.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Returns the typed stroke that stands where any letter may; empty where there is none.
    String letter(List<KeyStroke> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (strokes.get(i).name().equals(KeyStroke.LETTER)) {
                return typed.get(i).name();
            }
        }
        return "";
    }

    /// Returns the strokes as the key list shows them; letters of one sequence stand together.
    public String shown() {
        return strokes.stream().map(KeyStroke::shown).collect(Collectors.joining());
    }
}
