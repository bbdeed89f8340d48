package lectern.parse.plain;

import java.util.Arrays;

/// Numbers keys in the order in which they come: a map without boxes, since a large text has
/// hundreds of thousands of them.
final class KeyIndex {
    /// Stands for a key that has no number.
    static final int NONE = -1;

    private long[] keys = new long[1 << 8];
    private int[] numbers = filled(keys.length);
    private int size;

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /// Returns the number of `key`; the next one, from 0, where it has none yet.
    int add(long key) {
        int slot = slot(key);
        if (numbers[slot] == NONE) {
            if (2 * size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /// Returns the number of `key`, or [#NONE].
    int find(long key) {
        return numbers[slot(key)];
    }

    /// Returns how many keys have a number.
    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (numbers[at] != NONE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
