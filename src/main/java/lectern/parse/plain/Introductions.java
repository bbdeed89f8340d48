package lectern.parse.plain;

import java.util.List;

/// Lines of some words that end in a colon introduce what follows them, where the headings of a
/// text end otherwise. On texts with known outlines no heading was such a line.
final class Introductions {
    private static final double MOST = 0.34;
    private static final int LEAST_OTHERS = 2;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_CJK = 8;

    private final Scene scene;
    private final LineShape shape = new LineShape();

    Introductions(Scene scene) {
        this.scene = scene;
    }

    /// Takes them out of `headings`.
    void removeFrom(List<Integer> headings) {
        long colons = headings.stream().filter(this::endsInColon).count();
        if (colons <= MOST * headings.size() && headings.size() - colons >= LEAST_OTHERS) {
            headings.removeIf(c -> endsInColon(c) && isSentence());
        }
    }

    // Reads the shape of the line.
    private boolean endsInColon(int candidate) {
        LineFacts facts = scene.facts();
        int line = scene.candidates().line(candidate);
        int from = facts.first(line);
        int to = facts.last(line);
        shape.read(facts.text(), from, to);
        return shape.ending == LineShape.Ending.COLON
                && Underlines.under(facts, line) == 0
                && LeadMark.run(facts.text(), from, to) == 0;
    }

    private boolean isSentence() {
        return shape.letterCase != LineShape.Case.CAPITALS
                && (shape.words >= LEAST_WORDS || shape.cjk >= LEAST_CJK);
    }
}
