package lectern.parse.plain;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Counts of names that run into their text: "3. Public License Fallback. Should any part of it".
/// Each by itself looks like the start of a paragraph; many of one making are headings.
final class RunInChains {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.75;
    private static final int FEWEST_PHRASES = 2;
    private static final int LEAST_BODY = 200;
    private static final int SMALL_WORD = 4;

    private final Scene scene;
    private final LineFacts facts;
    private final RunIn runIn;

    RunInChains(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        runIn = new RunIn(scene);
    }

    /// Returns the candidates that are such headings, but for `excluded`.
    SortedSet<Integer> find(BitSet excluded) {
        IdentityHashMap<Numbering.Chain, Set<Integer>> chains = new IdentityHashMap<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            Numbering.Chain chain = scene.numbering().chain(c);
            if (chain != null && !excluded.get(c) && isName(c)) {
                chains.computeIfAbsent(chain, _ -> new TreeSet<>()).add(c);
            }
        }
        SortedSet<Integer> found = new TreeSet<>();
        chains.forEach(
                (chain, names) -> {
                    if (isCountOfNames(chain, names)) {
                        found.addAll(names);
                    }
                });
        return found;
    }

    private boolean isCountOfNames(Numbering.Chain chain, Set<Integer> names) {
        List<Integer> members = chain.members;
        if (names.size() < FEWEST || names.size() < LEAST_SHARE * members.size()) {
            return false;
        }
        long phrases = names.stream().filter(c -> words(c) > 1 && runsIn(c)).count();
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
        return label != null && label.word() == null && words(candidate) > 0;
    }

    private int end(int candidate) {
        Label label = scene.candidates().label(candidate);
        int line = scene.candidates().line(candidate);
        int end = label == null ? -1 : runIn.sentence(line, label.end());
        return end < 0 ? facts.last(line) : end;
    }

    // The words of the name; 0 where a longer one of them is small, as in a sentence.
    private int words(int candidate) {
        Label label = scene.candidates().label(candidate);
        int end = end(candidate);
        if (label == null || end - label.end() > RunIn.LONGEST) {
            return 0;
        }
        String text = facts.text();
        int words = 0;
        int at = label.end();
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            boolean small = at > from && !Character.isUpperCase(text.charAt(from));
            if (small && (words == 0 || at - from >= SMALL_WORD)) {
                return 0;
            }
            words += at > from ? 1 : 0;
            at++;
        }
        return words;
    }
}
