package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Counts of names that run into their text: "3. Public License Fallback. Should any part of it".
/// Each by itself looks like the start of a paragraph; many of one making are headings.
final class RunInChains {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.75;
    private static final int FEWEST_PHRASES = 2;
    private static final int LEAST_BODY = 200;

    private final Scene scene;
    private final LineFacts facts;

    RunInChains(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the candidates that are such headings, but for `excluded`.
    SortedSet<Integer> find(BitSet excluded) {
        Map<Object, Count> counts = new HashMap<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            Numbering.Chain chain = scene.numbering().chain(c);
            if (chain != null) {
                Count count = counts.computeIfAbsent(making(c, chain), _ -> new Count());
                count.members.add(c);
                if (!excluded.get(c) && isName(c)) {
                    count.names.add(c);
                }
            }
        }
        SortedSet<Integer> found = new TreeSet<>();
        counts.values().stream().filter(this::isOfNames).forEach(c -> found.addAll(c.names));
        return found;
    }

    private static final class Count {
        final List<Integer> members = new ArrayList<>();
        final List<Integer> names = new ArrayList<>();
    }

    // 1.1, 1.2, 2.1 and so on are of one making; "1." and "2." in another place are not.
    private Object making(int candidate, Numbering.Chain chain) {
        Label label = scene.candidates().label(candidate);
        return label == null || label.depth() < 2 ? chain : List.of(label.family(), label.depth());
    }

    private boolean isOfNames(Count count) {
        List<Integer> members = count.members;
        if (count.names.size() < FEWEST || count.names.size() < LEAST_SHARE * members.size()) {
            return false;
        }
        long phrases = count.names.stream().filter(c -> words(c) > 1 && runsIn(c)).count();
        int span = first(members.getLast()) - first(members.getFirst());
        return phrases >= FEWEST_PHRASES && span >= LEAST_BODY * (members.size() - 1);
    }

    private int first(int candidate) {
        return facts.first(scene.candidates().line(candidate));
    }

    private boolean runsIn(int candidate) {
        return end(candidate) < facts.last(scene.candidates().line(candidate));
    }

    /// Tells whether the candidate is a numbered name and nothing else, or one and a sentence.
    boolean isName(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label != null && label.depth() > 0 && words(candidate) > 0;
    }

    private int end(int candidate) {
        Label label = scene.candidates().label(candidate);
        int line = scene.candidates().line(candidate);
        int end = label == null ? -1 : RunIn.sentence(facts, line, label.end());
        return end < 0 ? facts.last(line) : end;
    }

    private int words(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label == null ? 0 : RunIn.words(facts.text(), label.end(), end(candidate));
    }
}
