package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where all headings look alike, those that stand right over another one, with no text of their
/// own, hold those that follow, up to the next of them: "Soups" over "Pea soup" and "Fish soup". A
/// name that sections commonly bear at the end of a text ("References") is held by none.
final class Holders {
    private static final int FEWEST = 2;
    // Where many stand right over others, they are teasers or entries of a list.
    private static final double MOST = 0.4;

    private final Scene scene;
    private final LineFacts facts;

    Holders(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the places in `headings` of those that are held.
    BitSet held(List<Integer> headings) {
        BitSet empty = new BitSet();
        for (int i = 0; i + 1 < headings.size(); i++) {
            int after = scene.neighbours().after(line(headings.get(i)));
            empty.set(i, after == line(headings.get(i + 1)));
        }
        List<Integer> holders = new ArrayList<>();
        for (int i = empty.nextSetBit(0); i >= 0; i = empty.nextSetBit(i + 1)) {
            if (!empty.get(i + 1) && ending(headings, i) == ending(headings, i + 1)) {
                holders.add(i);
            }
        }
        BitSet held = new BitSet();
        boolean lone = empty.cardinality() > holders.size();
        if (lone || holders.size() < FEWEST || holders.size() > MOST * headings.size()) {
            return held;
        }
        for (int i = holders.getFirst(); i < headings.size(); i++) {
            held.set(i, !empty.get(i));
        }
        for (int i = headings.size() - 1;
                held.get(i) && scene.words().isNameOfSection(facts, line(headings.get(i)));
                i--) {
            held.clear(i);
        }
        return held;
    }

    private LineShape.Ending ending(List<Integer> headings, int i) {
        int line = line(headings.get(i));
        return LineShape.ending(facts.text(), facts.first(line), facts.last(line));
    }

    private int line(int candidate) {
        return scene.candidates().line(candidate);
    }
}
