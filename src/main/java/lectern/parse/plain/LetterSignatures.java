package lectern.parse.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who wrote a letter to an editor, and where from, in two lines over the heading of the next: all
/// three look alike.
final class LetterSignatures {
    private static final int FEWEST = 3;

    private final Scene scene;

    LetterSignatures(Scene scene) {
        this.scene = scene;
    }

    /// Takes them out of `headings`, where there are three or more.
    void removeFrom(List<Integer> headings) {
        Set<Integer> taken = new HashSet<>(headings);
        Set<Integer> signatures = new HashSet<>();
        for (int c : headings) {
            int place = below(c);
            int heading = below(place);
            if (taken.contains(place)
                    && taken.contains(heading)
                    && !taken.contains(below(heading))) {
                signatures.add(c);
                signatures.add(place);
            }
        }
        if (signatures.size() >= 2 * FEWEST) {
            headings.removeAll(signatures);
        }
    }

    // The candidate on the next printed line without a number; negative for none.
    private int below(int candidate) {
        if (candidate < 0 || scene.candidates().label(candidate) != null) {
            return -1;
        }
        int after = scene.neighbours().after(scene.candidates().line(candidate));
        return after < 0 ? -1 : scene.candidates().at(after);
    }
}
