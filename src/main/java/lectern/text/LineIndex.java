package lectern.text;

import java.util.Arrays;

/// Where the lines of a text start and end. A line ends with LF, CR LF or CR; what follows the last
/// terminator is a line too, unless it is empty. Offsets are in UTF-16 units, lines count from 0.
public final class LineIndex {
    private final String text;
    private final int[] starts;
    private final int count;

    private LineIndex(String text, int[] starts, int count) {
        this.text = text;
        this.starts = starts;
        this.count = count;
    }

    public static LineIndex of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 64)];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + (count >> 1));
            }
            starts[count++] = at;
            at = next(text, at);
        }
        return new LineIndex(text, starts, count);
    }

    private static int next(String text, int at) {
        int end = text.length();
        while (at < end) {
            char c = text.charAt(at++);
            if (c == '\n') {
                return at;
            }
            if (c == '\r') {
                return at < end && text.charAt(at) == '\n' ? at + 1 : at;
            }
        }
        return at;
    }

    public int count() {
        return count;
    }

    /// Returns the offset of the first character of `line`; for `count()`, the text's length.
    public int start(int line) {
        return line == count ? text.length() : starts[line];
    }

    /// Returns the offset behind the last character of `line`, its terminator left out.
    public int end(int line) {
        int from = starts[line];
        int to = start(line + 1);
        if (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        if (to > from && text.charAt(to - 1) == '\r') {
            to--;
        }
        return to;
    }

    /// Returns the line that holds the character at `offset`; the end of the text counts as its
    /// last line.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
