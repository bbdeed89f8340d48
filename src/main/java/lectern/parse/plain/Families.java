package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines that differ in their numbers alone, as the releases of a program's news and the days of a
/// diary do: where a good part of them are headings, all are.
final class Families {
    private static final int FEWEST = 4;
    // Between two of them stands more than a speaker says, in characters.
    private static final int LEAST_BODY = 200;
    private static final double LEAST_SHARE = 0.3;

    private final Scene scene;
    private final LineFacts facts;

    Families(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the members of the families that `headings` make, but for `excluded`.
    List<Integer> rest(List<Integer> headings, BitSet excluded) {
        Map<Long, Integer> taken = new HashMap<>();
        for (int c : headings) {
            taken.merge(key(c), 1, Integer::sum);
        }
        Map<Long, List<Integer>> all = new HashMap<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            long key = key(c);
            if (!excluded.get(c) && taken.containsKey(key)) {
                all.computeIfAbsent(key, _ -> new ArrayList<>()).add(c);
            }
        }
        List<Integer> rest = new ArrayList<>();
        all.forEach(
                (key, members) -> {
                    int share = taken.getOrDefault(key, 0);
                    if (isFamily(members) && share >= LEAST_SHARE * members.size()) {
                        rest.addAll(members);
                    }
                });
        return rest;
    }

    private boolean isFamily(List<Integer> members) {
        int first = members.getFirst();
        int last = members.getLast();
        return members.size() >= FEWEST
                && key(first) != scene.candidates().key(first)
                && start(last) - start(first) >= LEAST_BODY * (members.size() - 1);
    }

    private int start(int candidate) {
        return facts.first(scene.candidates().line(candidate));
    }

    private long key(int candidate) {
        return facts.keyWithoutNumbers(scene.candidates().line(candidate));
    }
}
