package lectern.parse.plain;

import lectern.text.LineIndex;

/// What is known about each line of a text, in arrays: lines are many, objects are dear. Lines
/// count from 0, offsets are in UTF-16 units.
final class LineFacts {
    private static final int TAB = 8;

    private final String text;
    private final LineIndex lines;
    private final int[] first;
    private final int[] last;
    private final short[] indent;
    private final byte[] marks;

    private LineFacts(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
        first = new int[lines.count()];
        last = new int[lines.count()];
        indent = new short[lines.count()];
        marks = new byte[lines.count()];
    }

    static LineFacts of(String text) {
        LineFacts facts = new LineFacts(text, LineIndex.of(text));
        for (int line = 0; line < facts.count(); line++) {
            facts.read(line);
        }
        new Boxes(facts).open();
        return facts;
    }

    private void read(int line) {
        read(line, lines.start(line), lines.end(line));
    }

    private void read(int line, int from, int to) {
        int at = from;
        int end = to;
        int columns = 0;
        while (at < end && isBlank(text.charAt(at))) {
            columns += columns(text.charAt(at++), columns);
        }
        while (end > at && isBlank(text.charAt(end - 1))) {
            end--;
        }
        first[line] = at;
        last[line] = end;
        indent[line] = (short) Math.min(columns, Short.MAX_VALUE);
    }

    /// Leaves out the first and the last character of the line that are not blank.
    void unframe(int line) {
        read(line, first[line] + 1, last[line] - 1);
    }

    /// Takes `columns` off the indent, down to none.
    void outdent(int line, int columns) {
        indent[line] = (short) Math.max(0, indent[line] - columns);
    }

    private static int columns(char c, int before) {
        return switch (c) {
            case '\t' -> TAB - before % TAB;
            case '\u3000' -> 2;
            case '\f', '\u200b', '\u200e', '\u200f', '\ufeff' -> 0;
            default -> 1;
        };
    }

    /// Tells whether `c` leaves no ink.
    static boolean isBlank(char c) {
        if (c >= ' ' && c < '\u0085') {
            return c == ' ';
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f');
    }

    /// Tells whether `line` opens with a bullet and a blank.
    boolean hasBullet(int line) {
        int from = first[line];
        return length(line) > 1
                && Chars.isBullet(text.charAt(from))
                && isBlank(text.charAt(from + 1));
    }

    String text() {
        return text;
    }

    LineIndex lines() {
        return lines;
    }

    int count() {
        return first.length;
    }

    /// Returns the offset of the first character that is not blank; of a blank line, its end.
    int first(int line) {
        return first[line];
    }

    /// Returns the offset behind the last character that is not blank; of a blank line, its end.
    int last(int line) {
        return last[line];
    }

    /// Returns the characters from the first to the last that are not blank.
    int length(int line) {
        return last[line] - first[line];
    }

    boolean isBlank(int line) {
        return first[line] == last[line];
    }

    /// Returns the blank columns before the first character; tabs stop at every eighth.
    int indent(int line) {
        return indent[line];
    }

    /// Returns the line without the blanks around it.
    String trimmed(int line) {
        return text.substring(first[line], last[line]);
    }

    /// Returns the key of the line's words and signs, its numbers aside.
    long keyWithoutNumbers(int line) {
        return LineKey.withoutNumbers(text, first[line], last[line]);
    }

    boolean has(int line, LineMark mark) {
        return (marks[line] & mark.bit()) != 0;
    }

    /// Sets what a detector has found; readers of marks come after all detectors.
    void mark(int line, LineMark mark) {
        marks[line] = (byte) (marks[line] | mark.bit());
    }

    /// Takes back what a detector has set.
    void unmark(int line, LineMark mark) {
        marks[line] = (byte) (marks[line] & ~mark.bit());
    }
}
