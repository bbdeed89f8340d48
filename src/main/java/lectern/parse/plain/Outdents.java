package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// Lines at the margin right over what is set further in, as manuals and notes of a program set
/// them over code and options: where a good part of them are headings, all are.
final class Outdents {
    private static final int FEWEST = 4;
    private static final int LONGEST = 60;
    private static final int LEAST_STEP = 2;
    private static final double LEAST_SHARE = 0.3;

    private final Scene scene;
    private final LineFacts facts;

    Outdents(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns such candidates where `headings` are a good part of them, but for `excluded`.
    List<Integer> rest(List<Integer> headings, BitSet excluded) {
        List<Integer> all = scene.candidates().on(this::is, excluded);
        BitSet taken = new BitSet();
        headings.forEach(taken::set);
        long share = all.stream().filter(taken::get).count();
        return all.size() >= FEWEST && share >= LEAST_SHARE * all.size() ? all : List.of();
    }

    private boolean is(int line) {
        return facts.indent(line) == 0
                && facts.length(line) <= LONGEST
                && (line == 0 || facts.isBlank(line - 1))
                && line + 1 < facts.count()
                && !facts.isBlank(line + 1)
                && facts.indent(line + 1) >= LEAST_STEP
                && LineShape.ending(facts.text(), facts.first(line), facts.last(line))
                        == LineShape.Ending.OPEN;
    }
}
