package lectern.parse.plain;

import java.util.List;
import java.util.stream.IntStream;
import lectern.text.Progress;

/// Texts as those who look for headings see them, and their candidates told by what they say.
final class Lines {
    /// A paragraph on one line.
    static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    final Scene scene;

    Lines(String text) {
        scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
    }

    /// Returns the candidates that say `lines`, in order of the text; one that is none is an error.
    List<Integer> candidates(String... lines) {
        List<Integer> found = all().stream().filter(c -> List.of(lines).contains(text(c))).toList();
        if (found.size() < lines.length) {
            throw new IllegalArgumentException("not all candidates: " + List.of(lines));
        }
        return found;
    }

    /// Returns what the candidates say.
    List<String> texts(List<Integer> candidates) {
        return candidates.stream().map(this::text).toList();
    }

    private List<Integer> all() {
        return IntStream.range(0, scene.candidates().count()).boxed().toList();
    }

    private String text(int candidate) {
        LineFacts facts = scene.facts();
        int line = scene.candidates().line(candidate);
        return facts.text().substring(facts.first(line), facts.last(line));
    }
}
