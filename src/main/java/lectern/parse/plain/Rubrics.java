package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What web pages call the parts beside their article: "Related articles", "Most read", "About the
/// author". On texts with known outlines all 19 such lines behind a paragraph were headings.
final class Rubrics {
    private static final Set<String> NAMES = Words.phrases("rubric-names.txt");
    private static final int LONGEST = 40;

    private final Scene scene;
    private final LineFacts facts;

    Rubrics(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns such candidates, but for `excluded`.
    List<Integer> find(BitSet excluded) {
        if (scene.layout().wrapped()) {
            return List.of();
        }
        return IntStream.range(0, scene.candidates().count())
                .filter(c -> !excluded.get(c) && is(scene.candidates().line(c)))
                .boxed()
                .toList();
    }

    // Behind a paragraph or a list: in a menu short lines stand around it.
    private boolean is(int line) {
        int before = scene.neighbours().before(line);
        return isName(line)
                && scene.neighbours().after(line) >= 0
                && before >= 0
                && (facts.hasBullet(before)
                        || Chars.endsSentence(
                                facts.text(), facts.first(before), facts.last(before)));
    }

    private boolean isName(int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        if (to - from > LONGEST) {
            return false;
        }
        while (to > from && Chars.endsClause(facts.text().charAt(to - 1))) {
            to--;
        }
        return NAMES.contains(Words.fold(facts.text().substring(from, to)));
    }
}
