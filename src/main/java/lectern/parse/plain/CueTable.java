package lectern.parse.plain;

/// What words are used for, by their hash: a map without boxes, since each word of each short line
/// is asked for.
final class CueTable {
    private long[] keys = new long[1 << 12];
    private int[] uses = new int[1 << 12];
    private int size;

    /// Adds to the uses of the word.
    void add(long hash, int use) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int at = slot(hash);
        keys[at] = hash;
        uses[at] |= use;
    }

    /// Returns the uses of the word, 0 for none.
    int get(long hash) {
        return uses[slot(hash)];
    }

    private int slot(long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
        while (uses[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldUses = uses;
        keys = new long[oldKeys.length * 2];
        uses = new int[oldUses.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUses[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                uses[at] = oldUses[i];
            }
        }
    }
}
