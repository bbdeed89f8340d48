package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// What web pages call the parts beside their article: "Related articles", "Most read", "About the
/// author". On texts with known outlines all 19 such lines behind a paragraph were headings.
final class Rubrics {
    private static final NameList NAMES = NameList.load("rubric-names.txt");

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
        return scene.candidates().on(this::is, excluded);
    }

    // Behind a paragraph or a list: in a menu short lines stand around it.
    private boolean is(int line) {
        int before = scene.neighbours().before(line);
        return NAMES.has(facts.text(), facts.first(line), facts.last(line))
                && scene.neighbours().after(line) >= 0
                && before >= 0
                && (facts.hasBullet(before)
                        || Chars.endsSentence(
                                facts.text(), facts.first(before), facts.last(before)));
    }
}
