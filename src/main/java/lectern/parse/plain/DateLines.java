package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Lines that are a date with its month's name and nothing else: "3 March 1921". One tells when the
/// text was written; many may head what was written on them, as in a diary or a log.
final class DateLines {
    private static final int MOST_WORDS = 3;
    private static final int MANY = 3;

    private final Scene scene;
    private final LineShape shape = new LineShape();
    private boolean counted;
    private boolean many;

    DateLines(Scene scene) {
        this.scene = scene;
    }

    boolean is(int line) {
        LineFacts facts = scene.facts();
        int from = facts.first(line);
        int to = facts.last(line);
        shape.read(facts.text(), from, to);
        if (shape.words > MOST_WORDS) {
            return false;
        }
        WordHits hits = WordHits.in(facts.text(), from, to, scene.words());
        return hits.months() == 1 && hits.years() == 1;
    }

    /// Tells whether the text has several, which is looked at once.
    boolean areMany() {
        if (!counted) {
            counted = true;
            many = all().limit(MANY).count() == MANY;
        }
        return many;
    }

    /// Returns the candidates that are dates, where most of those not `excluded` are in `taken`.
    List<Integer> rest(List<Integer> taken, BitSet excluded) {
        long dates = taken.stream().filter(c -> is(scene.candidates().line(c))).count();
        if (dates < MANY) {
            return List.of();
        }
        List<Integer> all = all().filter(c -> !excluded.get(c)).boxed().toList();
        return 2 * dates >= all.size() ? all : List.of();
    }

    private IntStream all() {
        return IntStream.range(0, scene.candidates().count())
                .filter(c -> is(scene.candidates().line(c)));
    }
}
