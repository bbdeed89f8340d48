package lectern.parse.plain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The lines that may be headings, with what is dear to find out about them.
final class Candidates {
    private int[] lines = new int[64];
    private @Nullable Label[] labels = new Label[64];
    private long[] keys = new long[64];
    private int[] forms = new int[64];
    private int[] looks = new int[64];
    private int[] settings = new int[64];
    private final BitSet taken = new BitSet();
    private int count;

    void add(int line, @Nullable Label label, long key, int look, int setting) {
        if (count == lines.length) {
            int room = count * 2;
            lines = Arrays.copyOf(lines, room);
            labels = Arrays.copyOf(labels, room);
            keys = Arrays.copyOf(keys, room);
            forms = Arrays.copyOf(forms, room);
            looks = Arrays.copyOf(looks, room);
            settings = Arrays.copyOf(settings, room);
        }
        taken.set(line);
        lines[count] = line;
        labels[count] = label;
        keys[count] = key;
        looks[count] = look;
        settings[count] = setting;
        forms[count++] = form(look, setting);
    }

    static int form(int look, int setting) {
        return look * 31 + setting;
    }

    int count() {
        return count;
    }

    /// Returns those whose lines `test` accepts, in order, but for `excluded`.
    List<Integer> on(IntPredicate test, BitSet excluded) {
        return IntStream.range(0, count)
                .filter(c -> !excluded.get(c) && test.test(lines[c]))
                .boxed()
                .toList();
    }

    int line(int candidate) {
        return lines[candidate];
    }

    @Nullable Label label(int candidate) {
        return labels[candidate];
    }

    /// Identifies lines of the same letters, whatever their case, marks and page numbers.
    long key(int candidate) {
        return keys[candidate];
    }

    /// Identifies lines that look alike: case, ending, label, indent, blanks around.
    int form(int candidate) {
        return forms[candidate];
    }

    /// Identifies lines of the same case, ending and label.
    int look(int candidate) {
        return looks[candidate];
    }

    /// Identifies lines set alike: indent, underline and blanks around.
    int setting(int candidate) {
        return settings[candidate];
    }

    /// Tells whether `line` is a candidate.
    boolean has(int line) {
        return taken.get(line);
    }

    /// Returns the candidate at `line`, or a negative number.
    int at(int line) {
        return has(line) ? Arrays.binarySearch(lines, 0, count, line) : -1;
    }
}
