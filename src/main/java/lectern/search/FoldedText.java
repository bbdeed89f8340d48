package lectern.search;

import java.util.Arrays;

/// A text as it is searched, and the way back to the text as it is. Built front to back.
final class FoldedText {
    private final String source;
    private final StringBuilder folded;
    // The folded character at starts[i] comes from offsets[i]; between two starts both run in step.
    private int[] starts = new int[64];
    private int[] offsets = new int[64];
    private int runs;
    private String chars = "";

    FoldedText(String source) {
        this.source = source;
        this.folded = new StringBuilder(source.length());
    }

    /// Appends what the source at `offset` was folded to.
    void append(char c, int offset) {
        map(offset);
        folded.append(c);
    }

    /// Appends what one character of the source was folded to.
    void append(String characters, int offset) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), offset);
        }
    }

    private void map(int offset) {
        int at = folded.length();
        if (runs > 0 && offset - at == offsets[runs - 1] - starts[runs - 1]) {
            return;
        }
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, runs * 2);
            offsets = Arrays.copyOf(offsets, runs * 2);
        }
        starts[runs] = at;
        offsets[runs++] = offset;
    }

    int length() {
        return folded.length();
    }

    /// Returns the last character, or a line end where there is none yet.
    char last() {
        return folded.isEmpty() ? '\n' : folded.charAt(folded.length() - 1);
    }

    /// Ends the building.
    void seal() {
        map(source.length());
        chars = folded.toString();
        folded.setLength(0);
        folded.trimToSize();
    }

    String chars() {
        return chars;
    }

    /// Returns where in the source the folded character at `index` starts.
    int offsetOf(int index) {
        int i = Arrays.binarySearch(starts, 0, runs, index);
        int run = i >= 0 ? i : -i - 2;
        return run < 0 ? 0 : offsets[run] + index - starts[run];
    }

    /// Returns where in the source the folded characters up to `index` end, marks included.
    int offsetBehind(int index) {
        return Folding.clusterEnd(source, offsetOf(index - 1), source.length());
    }
}
