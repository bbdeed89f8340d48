package lectern.reading;

import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// How many sections up to each count, how many of these were read whole, and how many were begun:
/// with these, any number of sections is told of at once.
final class ReadSums {
    private final int[] counted;
    private final int[] whole;
    private final int[] begun;

    /// @param counts whether a section counts
    /// @param parts those read of it, as [ReadParts] has them
    ReadSums(int sections, IntPredicate counts, IntToLongFunction parts) {
        counted = new int[sections + 1];
        whole = new int[sections + 1];
        begun = new int[sections + 1];
        for (int i = 0; i < sections; i++) {
            boolean is = counts.test(i);
            long bits = is ? parts.applyAsLong(i) : ReadParts.NONE;
            counted[i + 1] = counted[i] + (is ? 1 : 0);
            whole[i + 1] = whole[i] + (bits == ReadParts.ALL ? 1 : 0);
            begun[i + 1] = begun[i] + (bits == ReadParts.NONE ? 0 : 1);
        }
    }

    /// Returns how much was read of the sections from `from` up to `to`.
    ReadState state(int from, int to) {
        int all = counted[to] - counted[from];
        if (all == 0) {
            return ReadState.UNCOUNTED;
        }
        if (whole[to] - whole[from] == all) {
            return ReadState.READ;
        }
        return begun[to] > begun[from] ? ReadState.PART : ReadState.UNREAD;
    }
}
