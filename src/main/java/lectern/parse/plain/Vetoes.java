package lectern.parse.plain;

/// What is no heading whatever it looks like: entries of a table of contents, speakers, dates.
final class Vetoes {
    private static final int SPEECHES = 4;

    private final Scene scene;
    private final LineFacts facts;
    private final LineShape shape = new LineShape();

    Vetoes(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    boolean forbids(int candidate) {
        int line = scene.candidates().line(candidate);
        if (facts.has(line, LineMark.CONTENTS)) {
            return true;
        }
        shape.read(facts.text(), facts.first(line), facts.last(line));
        return isSpeaker(candidate) || isDate(line);
    }

    private boolean isSpeaker(int candidate) {
        return shape.ending == LineShape.Ending.COLON
                && scene.candidates().label(candidate) == null
                && scene.recurrence().same(candidate) >= SPEECHES
                && Underlines.under(facts, scene.candidates().line(candidate)) == 0;
    }

    private boolean isDate(int line) {
        WordHits hits =
                WordHits.in(facts.text(), facts.first(line), facts.last(line), scene.words());
        return hits.months() == 1 && hits.years() == 1 && shape.words <= 3;
    }
}
