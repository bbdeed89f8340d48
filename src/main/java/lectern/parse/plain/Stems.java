package lectern.parse.plain;

/// The words of a line that carry its meaning, by their stems.
final class Stems {
    private static final int MOST = 24;

    private final StemScanner scanner = new StemScanner();
    private final long[] stems = new long[MOST];
    private int count;
    // A bit a stem, found or likely among them.
    private int found;
    private long likely;

    int count() {
        return count;
    }

    /// Takes the stems of the text from `from` to `to`.
    void read(String text, int from, int to) {
        count = 0;
        likely = 0;
        int at = from;
        while (at < to && count < MOST) {
            at = scanner.next(text, at, to);
            long stem = scanner.stem();
            if (stem != StemScanner.NONE && indexOf(stem) < 0) {
                stems[count++] = stem;
                likely |= bit(stem);
            }
        }
    }

    /// Returns the share of the stems that the text from `from` to `to` has too; 0 without stems.
    float share(StemWindow window, int from, int to) {
        if (count == 0) {
            return 0;
        }
        found = 0;
        window.tell(from, to, this);
        return Integer.bitCount(found) / (float) count;
    }

    /// Notes that `stem` is in the text that is looked at.
    void note(long stem) {
        if ((likely & bit(stem)) != 0) {
            int index = indexOf(stem);
            found |= index < 0 ? 0 : 1 << index;
        }
    }

    private static long bit(long stem) {
        return 1L << ((stem * 0x9e3779b97f4a7c15L) >>> 58);
    }

    private int indexOf(long one) {
        for (int i = 0; i < count; i++) {
            if (stems[i] == one) {
                return i;
            }
        }
        return -1;
    }
}
