package lectern.parse.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The counts that run through a text: chapters I, II, III; sections 2.1, 2.2. Where labels of one
/// making count on, they form a chain.
final class Numbering {
    private static final int OPEN_CHAINS = 12;

    /// Labels that count on from one another.
    static final class Chain {
        final int family;
        final List<Integer> members = new ArrayList<>(4);
        int value;
        int skipped;
        int first;

        Chain(int family, int first) {
            this.family = family;
            this.first = first;
        }
    }

    private final @Nullable Chain[] chains;
    private final int[] place;
    private final boolean[] nested;
    private @Nullable Label latest;
    private final Map<Long, List<Chain>> open = new HashMap<>();
    private final Map<Integer, Integer> families = new HashMap<>();
    private final Map<Integer, Integer> chained = new HashMap<>();

    Numbering(Candidates candidates, LineFacts facts) {
        chains = new Chain[candidates.count()];
        place = new int[candidates.count()];
        nested = new boolean[candidates.count()];
        for (int c = 0; c < candidates.count(); c++) {
            Label label = candidates.label(c);
            if (label != null && !facts.has(candidates.line(c), LineMark.CONTENTS)) {
                families.merge(label.family(), 1, Integer::sum);
                if (label.depth() > 0) {
                    count(c, label);
                    nested[c] = nests(label);
                }
            }
        }
        for (Chain chain : chains) {
            if (chain != null && chain.members.size() > 1) {
                chained.merge(chain.family, 1, Integer::sum);
            }
        }
    }

    private void count(int candidate, Label label) {
        List<Chain> held = open.computeIfAbsent(label.series(), _ -> new ArrayList<>(2));
        Chain chain = continued(held, label.value());
        if (chain == null) {
            chain = new Chain(label.family(), label.value());
            if (held.size() == OPEN_CHAINS) {
                held.removeFirst();
            }
        } else {
            chain.skipped += label.value() - chain.value - 1;
            held.remove(chain);
        }
        held.addLast(chain);
        chain.value = label.value();
        place[candidate] = chain.members.size();
        chain.members.add(candidate);
        chains[candidate] = chain;
    }

    private static @Nullable Chain continued(List<Chain> held, int value) {
        for (int step = 1; step <= 3; step++) {
            for (int i = held.size() - 1; i >= 0; i--) {
                if (held.get(i).value == value - step && (step == 1 || value - step > 0)) {
                    return held.get(i);
                }
            }
        }
        return null;
    }

    // 2.1 nests in 2 and in 2.3.4, and so does the 2.2 behind it.
    private boolean nests(Label label) {
        Label before = latest;
        boolean part = label.kind() == Label.Kind.DIGITS && label.depth() > 1;
        boolean inside = part && before != null && before.depth() >= label.depth() - 1;
        for (int i = 0; inside && i + 1 < label.depth(); i++) {
            inside = before != null && before.part(i) == label.part(i);
        }
        if (part ? inside : label.kind() == Label.Kind.DIGITS || label.word() != null) {
            latest = label;
        }
        return inside;
    }

    /// Tells whether the candidate's number is a part of one before it.
    boolean isNested(int candidate) {
        return nested[candidate];
    }

    /// Returns the chain of the candidate; null without a number.
    @Nullable Chain chain(int candidate) {
        return chains[candidate];
    }

    /// Returns the candidate that stands `step` places on in the same chain, or -1.
    int along(int candidate, int step) {
        Chain chain = chains[candidate];
        int at = place[candidate] + step;
        return chain == null || at < 0 || at >= chain.members.size() ? -1 : chain.members.get(at);
    }

    int place(int candidate) {
        return place[candidate];
    }

    /// Returns how many labels are of the making of this one.
    int familySize(Label label) {
        return families.getOrDefault(label.family(), 0);
    }

    /// Returns how many labels of this making stand in chains of two or more.
    int familyChained(Label label) {
        return chained.getOrDefault(label.family(), 0);
    }
}
