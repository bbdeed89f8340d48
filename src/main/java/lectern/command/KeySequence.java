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

    boolean startsWith(List<KeyStroke> first) {
        return strokes.size() >= first.size() && strokes.subList(0, first.size()).equals(first);
    }

    /// Returns the strokes as the key list shows them; letters of one sequence stand together.
    public String shown() {
        return strokes.stream().map(KeyStroke::shown).collect(Collectors.joining());
    }
}
