package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// Lines with a rule of their own length right under them: who draws it means a heading, however
/// long the line is and whatever it ends with.
final class Underlined {
    private static final int SHORTEST = 4;
    private static final String MARKS = "=-~^+*#\"_";

    private final Scene scene;

    Underlined(Scene scene) {
        this.scene = scene;
    }

    /// Returns such candidates at the margin, but for `excluded`.
    List<Integer> find(BitSet excluded) {
        return scene.candidates().on(line -> is(scene.facts(), line), excluded);
    }

    /// Tells whether `line` is such.
    static boolean is(LineFacts facts, int line) {
        boolean apart = line == 0 || facts.isBlank(line - 1) || Underlines.over(facts, line) != 0;
        return facts.indent(line) == 0
                && facts.length(line) >= SHORTEST
                && apart
                && MARKS.indexOf(Underlines.under(facts, line)) >= 0
                && facts.indent(line + 1) == 0
                && Math.abs(facts.length(line + 1) - facts.length(line)) <= 1;
    }
}
