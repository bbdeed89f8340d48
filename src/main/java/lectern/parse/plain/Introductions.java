package lectern.parse.plain;

import java.util.List;

/// Lines that end in a colon introduce what follows them, where the headings of a text end
/// otherwise. On texts with known outlines two or three headings were such lines, and ten times as
/// many others.
final class Introductions {
    // The greatest share of the headings that are sentences before a colon, and that are names.
    private static final double MOST_SENTENCES = 0.5;
    private static final double MOST_NAMES = 0.34;
    private static final int LEAST_OTHERS = 2;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_CJK = 8;
    // Of headings of known texts none was so long.
    private static final int LONG_WORDS = 8;
    private static final int LONG_CJK = 20;

    private final Scene scene;
    private final LineShape shape = new LineShape();

    Introductions(Scene scene) {
        this.scene = scene;
    }

    /// Takes them out of `headings`.
    void removeFrom(List<Integer> headings) {
        headings.removeIf(c -> endsInColon(c) && isLongSentence());
        if (areFew(headings, MOST_SENTENCES)) {
            headings.removeIf(c -> endsInColon(c) && !isCapitals() && isSentence());
        }
        if (areFew(headings, MOST_NAMES)) {
            headings.removeIf(c -> endsInColon(c) && !isCapitals());
        }
    }

    private boolean areFew(List<Integer> headings, double most) {
        long colons = headings.stream().filter(this::endsInColon).count();
        return headings.size() - colons >= LEAST_OTHERS && colons <= most * headings.size();
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

    // Of the line whose shape was read last.
    private boolean isSentence() {
        return shape.words >= LEAST_WORDS || shape.cjk >= LEAST_CJK;
    }

    private boolean isLongSentence() {
        return shape.words >= LONG_WORDS || shape.cjk >= LONG_CJK;
    }

    private boolean isCapitals() {
        return shape.letterCase == LineShape.Case.CAPITALS;
    }
}
