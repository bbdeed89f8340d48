package lectern.parse.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the words of parts stand in one text, the widest first: a chapter holds sections. A text
/// that counts its sections anew in each article has articles that hold sections, against custom.
final class WordRanks {
    /// Ranks of custom are so far apart that others fit between.
    static final int STEP = 100;

    private static final int OFTEN = 2;

    private record Step(String from, String to) {}

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();

    WordRanks(Scene scene, List<Integer> headings) {
        Map<Step, Integer> steps = new HashMap<>();
        String last = null;
        for (int c : headings) {
            Label label = scene.candidates().label(c);
            String word = label == null ? null : label.word();
            if (label == null || word == null) {
                continue;
            }
            places.putIfAbsent(word, label.rank() * STEP);
            if (scene.numbering().along(c, -1) < 0) {
                starts.merge(word, 1, Integer::sum);
            }
            if (last != null && label.value() == 1 && !last.equals(word)) {
                steps.merge(new Step(last, word), 1, Integer::sum);
            }
            last = word;
        }
        steps.forEach(
                (step, times) -> {
                    int outer = places.getOrDefault(step.from, 0);
                    boolean once = starts.getOrDefault(step.from, 0) == 1;
                    if (once && times >= OFTEN && places.getOrDefault(step.to, 0) <= outer) {
                        places.put(step.to, outer + 1);
                    }
                });
    }

    /// Returns the place of headings that open with `word`; less is wider.
    int place(String word) {
        return places.getOrDefault(word, 0);
    }
}
