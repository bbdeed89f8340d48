package lectern.state;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a document is recognised by, whatever its file is called.
///
/// @param hash equal for equal texts; names a file
/// @param sketch the lowest of the hashes of its lines, rising: texts that share most of their
///   lines share most of these (Broder 1997, bottom-k sketches)
public record Fingerprint(String hash, List<Long> sketch) {
    private static final int SIZE = 64;

    /// The share of lines that two states of a document have in common at least.
    private static final double ALIKE = 0.5;

    private static final int HASH_BYTES = 16;

    public Fingerprint {
        sketch = List.copyOf(sketch);
    }

    static Fingerprint of(PrintedLines lines) {
        MessageDigest digest = sha256();
        ByteBuffer line = ByteBuffer.allocate(Long.BYTES + Integer.BYTES);
        TreeSet<Long> lowest = new TreeSet<>();
        for (int i = 0; i < lines.count(); i++) {
            line.clear().putLong(lines.key(i)).putInt(lines.start(i));
            digest.update(line.flip());
            long mixed = mix(lines.key(i));
            if ((lowest.size() < SIZE || mixed < lowest.last())
                    && lowest.add(mixed)
                    && lowest.size() > SIZE) {
                lowest.pollLast();
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        return new Fingerprint(hash, List.copyOf(lowest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // The finaliser of SplitMix64: neighbouring keys come far apart.
    private static long mix(long key) {
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
