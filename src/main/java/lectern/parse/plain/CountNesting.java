package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Which counts stand within others: "1." and "2." within "A.", where "B." goes on behind them.
/// Behind the last number, letters are appendices and within none.
final class CountNesting {
    private final Scene scene;
    private final BitSet headings = new BitSet();
    private final Map<Integer, Integer> depths = new HashMap<>();
    // The depth at which labels of a family stood last.
    private final Map<Integer, Integer> usual = new HashMap<>();
    // The latest of each count that is open.
    private final List<Member> open = new ArrayList<>();

    private record Member(int candidate, Label label) {}

    /// @param counts gives the label of a heading whose number counts, else null
    CountNesting(Scene scene, List<Integer> headings, IntFunction<@Nullable Label> counts) {
        this.scene = scene;
        headings.forEach(this.headings::set);
        for (int c : headings) {
            Label label = counts.apply(c);
            if (label == null) {
                continue;
            }
            if (label.word() != null) {
                open.clear();
            } else {
                depths.put(c, label.depth() > 1 ? depthOfWhole(label) : enter(c, label));
            }
        }
    }

    /// Returns how many counts the candidate's is within.
    int depth(int candidate) {
        return depths.getOrDefault(candidate, 0);
    }

    private int enter(int candidate, Label label) {
        int depth = depthOf(new Member(candidate, label));
        open.subList(depth, open.size()).clear();
        open.add(new Member(candidate, label));
        usual.put(label.family(), depth);
        return depth;
    }

    private int depthOf(Member member) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (open.get(depth).label.family() == member.label.family()) {
                return depth;
            }
        }
        if (!open.isEmpty() && goesOnBehind(open.getLast().candidate, member.candidate)) {
            return open.size();
        }
        return Math.min(usual.getOrDefault(member.label.family(), 0), open.size());
    }

    private boolean goesOnBehind(int member, int candidate) {
        int next = scene.numbering().along(member, 1);
        return next > candidate && headings.get(next);
    }

    // That of 2, for 2.1.
    private int depthOfWhole(Label part) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Label whole = open.get(depth).label;
            if (whole.kind() == part.kind() && whole.value() == part.part(0)) {
                return depth;
            }
        }
        return 0;
    }
}
