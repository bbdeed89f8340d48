package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts of a text that open alike: where "Presenter:" stands under many headings, what stands over
/// the others is a heading too.
final class Openers {
    private static final int FEWEST = 4;
    private static final int LONGEST = 60;
    private static final double LEAST_SHARE = 0.34;
    // Names differ from one another; a speaker over "Yes." does not.
    private static final double LEAST_DISTINCT = 0.75;

    private final Scene scene;
    private final LineFacts facts;

    Openers(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns what stands over a line that often stands right under one of `headings`, but for
    /// `excluded`.
    List<Integer> find(List<Integer> headings, BitSet excluded) {
        Set<Integer> taken = new HashSet<>(headings);
        Map<Long, List<Integer>> over = new HashMap<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            int after = scene.neighbours().after(scene.candidates().line(c));
            if (!excluded.get(c) && after >= 0 && mayOpen(after, taken)) {
                long key = LineKey.of(facts.text(), facts.first(after), facts.last(after));
                over.computeIfAbsent(key, _ -> new ArrayList<>()).add(c);
            }
        }
        List<Integer> found = new ArrayList<>();
        over.values().stream().filter(all -> head(all, taken)).forEach(found::addAll);
        return found;
    }

    private boolean mayOpen(int line, Set<Integer> taken) {
        char first = facts.text().charAt(facts.first(line));
        return (Character.isLetter(first) || first == '(')
                && facts.length(line) <= LONGEST
                && !taken.contains(scene.candidates().at(line));
    }

    private boolean head(List<Integer> all, Set<Integer> taken) {
        long headings = all.stream().filter(taken::contains).count();
        long distinct = all.stream().map(scene.candidates()::key).distinct().count();
        return all.size() >= FEWEST
                && headings >= LEAST_SHARE * all.size()
                && distinct >= LEAST_DISTINCT * all.size();
    }
}
