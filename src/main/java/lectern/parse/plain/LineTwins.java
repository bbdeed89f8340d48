package lectern.parse.plain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds candidates that say what one of the first lines of the text says, be it without a label or
/// page number, or on two lines.
final class LineTwins {
    private static final int LONGEST = 160;
    private static final int LONGEST_NEXT = 100;
    private static final int MOST = 16;

    private final LineFacts facts;
    private final Candidates candidates;
    private final KeyIndex keys = new KeyIndex();
    // By line: the number of its key, and of that without the page number.
    private final int[] whole;
    private final int[] cut;
    // By number of the key.
    private final int[] @Nullable [] twins;

    /// @param count how many lines may be asked for
    LineTwins(LineFacts facts, Candidates candidates, int count) {
        this.facts = facts;
        this.candidates = candidates;
        whole = new int[count];
        cut = new int[count];
        for (int line = 0; line < count; line++) {
            read(line);
        }
        twins = new int[keys.size()][];
        index();
    }

    private void read(int line) {
        whole[line] = KeyIndex.NONE;
        cut[line] = KeyIndex.NONE;
        if (facts.isBlank(line) || facts.length(line) > LONGEST) {
            return;
        }
        String text = facts.text();
        int from = facts.first(line);
        int to = facts.last(line);
        whole[line] = keys.add(LineKey.of(text, from, to));
        int end = LineKey.withoutPage(text, from, to);
        if (end < to && end > from + 1) {
            cut[line] = keys.add(LineKey.of(text, from, end));
        }
    }

    private void index() {
        String text = facts.text();
        Neighbours neighbours = new Neighbours(facts);
        for (int c = 0; c < candidates.count(); c++) {
            int line = candidates.line(c);
            put(candidates.key(c), c);
            Label label = candidates.label(c);
            if (label != null && label.end() + 3 < facts.last(line)) {
                put(LineKey.of(text, label.end(), facts.last(line)), c);
                // "1. Purpose" lists "Chapter 1. Purpose" and "I. Purpose".
                long number = LineKey.of(label.number(), 0, label.number().length());
                put(LineKey.of(number, text, label.end(), facts.last(line)), c);
            }
            int next = neighbours.after(line);
            if (next >= 0 && next - line <= 3 && facts.length(next) < LONGEST_NEXT) {
                put(LineKey.of(candidates.key(c), text, facts.first(next), facts.last(next)), c);
            }
        }
    }

    private void put(long said, int candidate) {
        int key = keys.find(said);
        if (key == KeyIndex.NONE) {
            return;
        }
        int[] held = twins[key];
        if (held == null) {
            twins[key] = new int[] {candidate};
        } else if (held.length < MOST && held[held.length - 1] != candidate) {
            int[] more = Arrays.copyOf(held, held.length + 1);
            more[held.length] = candidate;
            twins[key] = more;
        }
    }

    /// Returns how many numbers [#key] may give.
    int keys() {
        return keys.size();
    }

    /// Numbers what `line` says; [KeyIndex#NONE] for a blank or a long line.
    int key(int line) {
        return whole[line];
    }

    /// Returns the first candidate behind the line `behind` that says what `line` says, or -1.
    int behind(int line, int behind) {
        int found = later(whole[line], behind);
        return found < 0 ? later(cut[line], behind) : found;
    }

    /// Returns how many candidates say what `line` says, up to a limit.
    int count(int line) {
        int key = whole[line];
        int[] held = key == KeyIndex.NONE ? null : twins[key];
        return held == null ? 0 : held.length;
    }

    private int later(int key, int behind) {
        int[] held = key == KeyIndex.NONE ? null : twins[key];
        if (held != null) {
            for (int candidate : held) {
                if (candidates.line(candidate) > behind) {
                    return candidate;
                }
            }
        }
        return -1;
    }
}
