package lectern.parse.plain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers of a count that are written otherwise than the rest: between "Lesson 2." and "Lesson 4."
/// a line that opens with "Lesson 3:" is a heading too, and so is "CAPITULO IV" among those of
/// "CAPÍTULO".
final class Gaps {
    private final Scene scene;

    Gaps(Scene scene) {
        this.scene = scene;
    }

    /// Returns the candidates that fill a gap of one in a count of `headings`, but for `excluded`.
    List<Integer> find(List<Integer> headings, BitSet excluded) {
        BitSet taken = new BitSet();
        headings.forEach(taken::set);
        Map<String, Integer> last = new HashMap<>();
        Map<String, List<Integer>> since = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            String word = word(c);
            if (word == null || excluded.get(c)) {
                continue;
            }
            List<Integer> between = since.computeIfAbsent(word, _ -> new ArrayList<>());
            if (!taken.get(c)) {
                between.add(c);
                continue;
            }
            Integer before = last.put(word, value(c));
            int missing = value(c) - 1;
            if (before == null ? missing == 1 : before == missing - 1) {
                List<Integer> fit = between.stream().filter(b -> value(b) == missing).toList();
                if (fit.size() == 1) {
                    found.addAll(fit);
                }
            }
            between.clear();
        }
        return found;
    }

    private int value(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label == null ? 0 : label.value();
    }

    // Without its accents, which capitals may lack.
    private @Nullable String word(int candidate) {
        Label label = scene.candidates().label(candidate);
        String word = label == null || label.depth() != 1 ? null : label.word();
        return word == null
                ? null
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
