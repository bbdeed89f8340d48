package lectern.state;

import java.util.Arrays;

/// The lines of a text that are not blank, each with a key that spaces and capitals do not change.
final class PrintedLines {
    /// How many characters of a line count, blanks aside.
    private static final int COUNTED = 60;

    /// The key of nothing printed.
    static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private int[] starts = new int[64];
    private long[] keys = new long[64];
    private int count;

    private PrintedLines(String text) {
        this.text = text;
    }

    static PrintedLines of(String text) {
        PrintedLines lines = new PrintedLines(text);
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            long key = key(text, at, end);
            if (key != BASIS) {
                lines.add(at, key);
            }
            boolean pair = end + 1 < text.length() && text.startsWith("\r\n", end);
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private void add(int start, long key) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            keys = Arrays.copyOf(keys, count * 2);
        }
        starts[count] = start;
        keys[count++] = key;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /// Returns the key of a line, or of its beginning as [#beginning] gives it.
    static long key(String line) {
        return key(line, 0, line.length());
    }

    /// Returns the key of what is printed between the offsets `from` and `to`, be it several lines.
    static long key(String text, int from, int to) {
        long key = BASIS;
        int end = cut(text, from, to);
        for (int i = from; i < end; i++) {
            if (isInk(text, i)) {
                key = (key ^ Character.toLowerCase(text.charAt(i))) * PRIME;
            }
        }
        return key;
    }

    // Returns where the part of a line that counts ends.
    private static int cut(String text, int from, int to) {
        int counted = 0;
        int at = from;
        while (at < to && counted < COUNTED) {
            counted += isInk(text, at++) ? 1 : 0;
        }
        boolean splits = at < to && isInk(text, at) && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }

    // Half a surrogate pair is none: it would not survive writing.
    private static boolean isInk(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c > ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !(Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
    }

    int count() {
        return count;
    }

    /// Returns the offset at which the line starts, in UTF-16 units.
    int start(int line) {
        return starts[line];
    }

    long key(int line) {
        return keys[line];
    }

    /// Returns the key of the line before `line`, or that of no text.
    long keyBefore(int line) {
        return line == 0 ? BASIS : keys[line - 1];
    }

    /// Returns the key of the line behind `line`, or that of no text.
    long keyAfter(int line) {
        return line + 1 == count ? BASIS : keys[line + 1];
    }

    /// Returns the printed line that starts at `offset`, or a negative number.
    int at(int offset) {
        return Arrays.binarySearch(starts, 0, count, offset);
    }

    /// Returns the last printed line that starts at `offset` or before it, or a negative number.
    int upTo(int offset) {
        int found = at(offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Returns as much of the line as its key is made of, blanks as one space; empty for a line
    /// that is not there.
    String beginning(int line) {
        if (line < 0 || line >= count) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int end = cut(text, starts[line], lineEnd(text, starts[line]));
        for (int i = starts[line]; i < end; i++) {
            if (isInk(text, i)) {
                out.append(gap && !out.isEmpty() ? " " : "").append(text.charAt(i));
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
