package lectern.parse.plain;

import java.util.Arrays;

/// Counts by a key of each candidate. The candidates are added in order.
final class Tally {
    private final KeyIndex keys = new KeyIndex();
    private final int[] numbers;
    private int[] counts = new int[64];

    Tally(int candidates) {
        numbers = new int[candidates];
    }

    /// Returns the number of the key.
    ///
    /// @param counts whether the candidate is one of those counted
    int add(int candidate, long key, boolean counts) {
        int number = keys.add(key);
        if (number == this.counts.length) {
            this.counts = Arrays.copyOf(this.counts, number * 2);
        }
        numbers[candidate] = number;
        this.counts[number] += counts ? 1 : 0;
        return number;
    }

    /// Returns the number of the candidate's key.
    int key(int candidate) {
        return numbers[candidate];
    }

    /// Returns how many of those counted have the candidate's key.
    int count(int candidate) {
        return counts[numbers[candidate]];
    }

    /// Returns how many of those counted have the key of this number.
    int countOf(int number) {
        return counts[number];
    }
}
