package lectern.parse.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lectern.parse.training.Corpus.TrueHeading;
import lectern.parse.training.Corpus.Truth;
import org.jspecify.annotations.Nullable;

/// How a predicted outline compares with the truth, counted as the corpus's own scorer counts.
///
/// @param found true headings found
/// @param invented lines taken for headings that are none, from 1
/// @param missed first lines of true headings not found, from 1
/// @param parents how many of those found have the right parent
/// @param title whether the title is right; null where it does not count
/// @param items list items found, invented, missed; null where not known
public record Score(
        int found,
        List<Integer> invented,
        List<Integer> missed,
        int parents,
        @Nullable Boolean title,
        @Nullable Items items,
        boolean withoutHeadings) {
    /// List items by their first lines.
    public record Items(int found, int invented, int missed) {}

    /// A predicted heading; lines count from 1.
    public record Predicted(int line, int level) {}

    /// A predicted outline.
    public record Prediction(
            @Nullable String title, List<Predicted> headings, List<Integer> items) {}

    /// Compares `prediction` with `truth`.
    public static Score of(Prediction prediction, Truth truth) {
        BitSet ignored = truth.ignored();
        Map<Integer, Integer> span = new HashMap<>();
        for (int k = 0; k < truth.headings.size(); k++) {
            TrueHeading heading = truth.headings.get(k);
            for (int n = heading.line; n <= Math.max(heading.line, heading.endLine); n++) {
                span.put(n, k);
            }
        }
        Map<Integer, Predicted> seen = new HashMap<>();
        List<Integer> invented = new ArrayList<>();
        List<Predicted> order = new ArrayList<>();
        List<Predicted> sorted = new ArrayList<>(prediction.headings());
        sorted.sort(Comparator.comparingInt(Predicted::line));
        for (Predicted p : sorted) {
            Integer k = span.get(p.line());
            if (k != null) {
                if (seen.putIfAbsent(k, p) == null) {
                    order.add(p);
                }
            } else if (!ignored.get(p.line())) {
                invented.add(p.line());
                order.add(p);
            } else if (Objects.equals(truth.titleLine, p.line())) {
                order.add(p);
            }
        }
        List<Integer> missed = new ArrayList<>();
        List<Predicted> real = new ArrayList<>();
        for (int k = 0; k < truth.headings.size(); k++) {
            real.add(new Predicted(truth.headings.get(k).line, truth.headings.get(k).level));
            if (!seen.containsKey(k)) {
                missed.add(truth.headings.get(k).line);
            }
        }
        Map<Integer, Integer> trueParents = parents(real, truth.titleLine);
        Map<Integer, Integer> predictedParents = parents(order, truth.titleLine);
        int right = 0;
        for (Map.Entry<Integer, Predicted> entry : seen.entrySet()) {
            int want = trueParents.getOrDefault(truth.headings.get(entry.getKey()).line, -1);
            int got = predictedParents.getOrDefault(entry.getValue().line(), -1);
            if (got < 0 || want < 0) {
                right += got == want ? 1 : 0;
            } else {
                Integer k = span.get(got);
                right += k != null && truth.headings.get(k).line == want ? 1 : 0;
            }
        }
        return new Score(
                seen.size(),
                invented,
                missed,
                right,
                title(prediction.title(), truth),
                items(prediction.items(), truth.listItems),
                truth.headings.isEmpty());
    }

    // The parent's line of each line, -1 at the top and under the title.
    private static Map<Integer, Integer> parents(
            List<Predicted> heads, @Nullable Integer titleLine) {
        Map<Integer, Integer> parents = new HashMap<>();
        Deque<Predicted> stack = new ArrayDeque<>();
        for (Predicted head : heads) {
            while (!stack.isEmpty() && stack.peek().level() >= head.level()) {
                stack.pop();
            }
            int parent = stack.isEmpty() ? -1 : stack.peek().line();
            parents.put(head.line(), Objects.equals(titleLine, parent) ? -1 : parent);
            stack.push(head);
        }
        return parents;
    }

    private static @Nullable Boolean title(@Nullable String title, Truth truth) {
        if (truth.titleAbsent) {
            return fold(title).isEmpty();
        }
        if (truth.title == null || truth.title.isEmpty()) {
            return null;
        }
        Set<String> right = new HashSet<>();
        right.add(fold(truth.title));
        truth.titleAlternatives.forEach(t -> right.add(fold(t)));
        return right.contains(fold(title));
    }

    private static String fold(@Nullable String text) {
        StringBuilder folded = new StringBuilder();
        if (text != null) {
            text.codePoints().filter(Score::isWordSign).forEach(folded::appendCodePoint);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    // As \w in Python, the low line aside: letters and numbers, no marks.
    private static boolean isWordSign(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static @Nullable Items items(List<Integer> predicted, @Nullable List<Integer> real) {
        if (real == null) {
            return null;
        }
        Set<Integer> found = new HashSet<>(predicted);
        found.retainAll(new HashSet<>(real));
        return new Items(
                found.size(),
                Set.copyOf(predicted).size() - found.size(),
                Set.copyOf(real).size() - found.size());
    }

    /// Returns the harmonic mean of precision and recall of the headings; of a text without
    /// headings, 1 or 0.
    public double f1() {
        if (withoutHeadings) {
            return invented.isEmpty() ? 1 : 0;
        }
        return f1(found, invented.size(), missed.size());
    }

    static double f1(double found, double invented, double missed) {
        return found == 0
                ? (invented + missed == 0 ? 1 : 0)
                : 2 * found / (2 * found + invented + missed);
    }
}
