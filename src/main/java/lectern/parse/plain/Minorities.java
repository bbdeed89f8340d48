package lectern.parse.plain;

import java.util.List;
import java.util.function.IntPredicate;

/// Lines taken for headings that are written as the others are not: a few that open with a small
/// letter, or stand no further out than the text, or are speech from end to end as many more are.
final class Minorities {
    private static final double MOST_SMALL = 0.25;
    private static final int LEAST_OTHERS = 2;
    // So many, or all there are, are how the writer sets headings.
    private static final int LEAST_STYLE = 4;
    private static final int LEAST_OUTDENTED = 3;
    private static final double LEAST_SHARE = 0.25;
    // In characters.
    private static final int LEAST_PROSE = 60;

    private final Scene scene;
    private final LineFacts facts;
    private final LineShape shape = new LineShape();

    Minorities(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Takes them out of `headings`.
    void removeFrom(List<Integer> headings) {
        long small = headings.stream().filter(this::opensSmall).count();
        if (small <= MOST_SMALL * headings.size() && headings.size() - small >= LEAST_OTHERS) {
            headings.removeIf(this::opensSmall);
        }
        boolean isStyle = small >= LEAST_STYLE || small == headings.size();
        if (!isStyle && headings.stream().filter(this::opensSmall).allMatch(this::isCaption)) {
            headings.removeIf(this::opensSmall);
        }
        long outdented = headings.stream().filter(this::isOutdented).count();
        if (scene.layout().wrapped()
                && outdented >= LEAST_OUTDENTED
                && outdented >= LEAST_SHARE * headings.size()) {
            headings.removeIf(c -> !isOutdented(c));
        }
        long speeches = headings.stream().filter(this::isSpeech).count();
        if (speeches > 0 && 2 * speeches < count(this::isSpeech)) {
            headings.removeIf(this::isSpeech);
        }
    }

    private boolean isOutdented(int candidate) {
        return facts.indent(scene.candidates().line(candidate)) < scene.layout().bodyIndent();
    }

    private int count(IntPredicate kind) {
        int count = 0;
        for (int c = 0; c < scene.candidates().count(); c++) {
            count += kind.test(c) ? 1 : 0;
        }
        return count;
    }

    private boolean opensSmall(int candidate) {
        int line = scene.candidates().line(candidate);
        int from = facts.first(line);
        return Character.isLowerCase(facts.text().charAt(from))
                && scene.candidates().label(candidate) == null
                && Underlines.under(facts, line) == 0;
    }

    // "tea at last" between prose that opens with capitals; names in code may be headings.
    private boolean isCaption(int candidate) {
        int line = scene.candidates().line(candidate);
        int after = scene.neighbours().after(line);
        shape.read(facts.text(), facts.first(line), facts.last(line));
        return after >= 0
                && shape.codeMarks == 0
                && facts.length(after) >= LEAST_PROSE
                && Character.isUpperCase(facts.text().charAt(facts.first(after)));
    }

    private boolean isSpeech(int candidate) {
        int line = scene.candidates().line(candidate);
        char opens = facts.text().charAt(facts.first(line));
        return Chars.isQuote(opens) && Chars.isQuote(facts.text().charAt(facts.last(line) - 1));
    }
}
