package lectern.parse.plain;

/// The line ends inside a run of lines: is one a wrap, because the next word had no room, or a
/// break that the writer wanted? A seam is named by the line above it.
final class Seams {
    private static final int LONGEST_WORD = 30;

    private final LineFacts facts;

    Seams(LineFacts facts) {
        this.facts = facts;
    }

    /// Returns the column behind the last character of `line`.
    int column(int line) {
        return facts.indent(line) + facts.length(line);
    }

    /// Tells whether the first word of the next line had no room on `line`.
    boolean isFull(int line, int width) {
        return room(line, width) < 0;
    }

    /// Returns how many columns would be left, had the next line's first word been put here.
    private int room(int line, int width) {
        return width - column(line) - 1 - firstWord(line + 1);
    }

    private int firstWord(int line) {
        int from = facts.first(line);
        int to = Math.min(facts.last(line), from + LONGEST_WORD);
        String text = facts.text();
        int at = from;
        while (at < to && text.charAt(at) != ' ') {
            if (Chars.breaksAnywhere(text.charAt(at))) {
                // A character of full width, and the mark that must not begin a line.
                return Math.min(2, to - from);
            }
            at++;
        }
        return at - from;
    }

    /// Tells whether the writing goes on from `line` to the next: by its fullness or, in a text
    /// wrapped by hand, by its words.
    boolean isWrap(int line, int width) {
        int room = room(line, width);
        if (room < 0) {
            return column(line) <= width + width / 6 || column(line + 1) <= width + width / 6;
        }
        boolean open = !endsSentence(line);
        boolean small = startsSmall(line + 1);
        return open && (room <= width / 8 || (small && room <= width / 3));
    }

    /// Tells whether `line` ends a sentence or one of its parts, such as one before a colon.
    boolean endsSentence(int line) {
        return Chars.endsClause(lastMark(line));
    }

    boolean endsWithComma(int line) {
        return Chars.isComma(lastMark(line));
    }

    boolean endsWithFullStop(int line) {
        return Chars.isStop(lastMark(line));
    }

    // The last character but closing quotes and brackets.
    private char lastMark(int line) {
        String text = facts.text();
        int at = facts.last(line) - 1;
        int from = facts.first(line);
        while (at > from && Chars.isCloser(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    /// Tells whether `line` begins with a small letter, a number before one aside.
    boolean startsSmall(int line) {
        String text = facts.text();
        int at = facts.first(line);
        int to = facts.last(line);
        int digits = at;
        while (digits < to && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > at && digits + 1 < to && text.charAt(digits) == ' ') {
            at = digits + 1;
        }
        return Character.isLowerCase(text.charAt(at));
    }

    boolean startsWithoutCase(int line) {
        return Character.getType(facts.text().charAt(facts.first(line))) == Character.OTHER_LETTER;
    }
}
