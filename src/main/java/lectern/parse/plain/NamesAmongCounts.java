package lectern.parse.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// How headings without a number stand to the counts among them, told by their order: "In three
/// steps" holds 1, 2 and 3, and what comes between numbers alone is held by them. Sections of
/// common names, as a preface, stand beside the numbers.
final class NamesAmongCounts {
    // One before the chapters of a book is a preface, whatever its name.
    private static final int FEWEST_NAMES = 2;
    private static final int FEWEST_GAPS = 2;

    /// Where headings without a number stand.
    enum Relation {
        OVER,
        BESIDE,
        UNDER
    }

    private final Scene scene;
    private final HeadingForm form;
    private final IntPredicate counts;
    private boolean countsAreCapitals;

    /// @param counts tells whether a heading is one of a count that no other count holds
    NamesAmongCounts(Scene scene, IntPredicate counts) {
        this.scene = scene;
        form = new HeadingForm(scene.facts());
        this.counts = counts;
    }

    Relation of(List<Integer> headings) {
        countsAreCapitals =
                headings.stream()
                        .filter(c -> counts.test(c))
                        .allMatch(c -> form.isCapitals(scene.candidates().line(c)));
        Set<Numbering.Chain> begun = new HashSet<>();
        int names = 0;
        int held = 0;
        int gaps = 0;
        boolean opensWithName = false;
        boolean behindName = false;
        for (int c : headings) {
            Numbering.@Nullable Chain chain = counts.test(c) ? scene.numbering().chain(c) : null;
            if (chain == null) {
                behindName = !isBeside(c);
                names += behindName ? 1 : 0;
                opensWithName |= behindName && begun.isEmpty();
                continue;
            }
            if (begun.add(chain)) {
                held += behindName ? 1 : 0;
            } else {
                gaps += behindName ? 1 : 0;
            }
            behindName = false;
        }
        if (!begun.isEmpty() && held == begun.size() && gaps == 0 && names >= FEWEST_NAMES) {
            return Relation.OVER;
        }
        return !opensWithName && gaps >= FEWEST_GAPS ? Relation.UNDER : Relation.BESIDE;
    }

    /// Tells whether the heading stands beside the numbers by its name or its form.
    boolean isBeside(int candidate) {
        int line = scene.candidates().line(candidate);
        return (countsAreCapitals && form.isCapitals(line))
                || scene.words().isNameOfSection(scene.facts(), line);
    }
}
