package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// Short lines at the margin between indented code and prose, blank lines around them. On texts
/// with known outlines 27 of 27 were headings, the names of contents aside.
final class AfterCode {
    private static final int CODE = 4;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int PROSE = 60;

    private final Scene scene;
    private final LineFacts facts;
    private final LineShape shape = new LineShape();

    AfterCode(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns such candidates, but for `excluded`.
    List<Integer> find(BitSet excluded) {
        return scene.candidates().on(this::is, excluded);
    }

    private boolean is(int line) {
        int before = scene.neighbours().before(line);
        int after = scene.neighbours().after(line);
        return facts.indent(line) == 0
                && before >= 0
                && before < line - 1
                && facts.indent(before) >= CODE
                && after > line + 1
                && facts.indent(after) == 0
                && facts.length(after) >= PROSE
                && isName(line);
    }

    private boolean isName(int line) {
        shape.read(facts.text(), facts.first(line), facts.last(line));
        return facts.length(line) <= LONGEST
                && shape.words <= MOST_WORDS
                && shape.ending == LineShape.Ending.OPEN;
    }
}
