package lectern.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells texts that are like each other.
///
/// @param hash that of [TextIdentity]
/// @param sketch the lowest of the hashes of its lines, rising: texts that share most of their
///   lines share most of these (Broder 1997, bottom-k sketches)
public record Fingerprint(String hash, List<Long> sketch) {
    private static final int SIZE = 64;

    /// The share of lines that two states of a document have in common at least.
    private static final double ALIKE = 0.5;

    public Fingerprint {
        sketch = List.copyOf(sketch);
    }

    static Fingerprint of(String hash, PrintedLines lines) {
        TreeSet<Long> lowest = new TreeSet<>();
        for (int i = 0; i < lines.count(); i++) {
            long mixed = mix(lines.key(i));
            if ((lowest.size() < SIZE || mixed < lowest.last())
                    && lowest.add(mixed)
                    && lowest.size() > SIZE) {
                lowest.pollLast();
            }
        }
        return new Fingerprint(hash, List.copyOf(lowest));
    }

    // The finaliser of SplitMix64: neighbouring keys come far apart.
    static long mix(long key) {
        long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// Returns the share of lines that both texts have, 0 to 1; an estimate where they are many.
    double likeness(Fingerprint other) {
        TreeSet<Long> union = new TreeSet<>(sketch);
        union.addAll(other.sketch);
        List<Long> lowest = new ArrayList<>(union).subList(0, Math.min(SIZE, union.size()));
        Set<Long> both = new TreeSet<>(sketch);
        both.retainAll(new TreeSet<>(other.sketch));
        return lowest.isEmpty()
                ? 0
                : (double) lowest.stream().filter(both::contains).count() / lowest.size();
    }

    /// Tells whether both may be of one document at two times.
    boolean isLike(Fingerprint other) {
        return likeness(other) >= ALIKE;
    }
}
