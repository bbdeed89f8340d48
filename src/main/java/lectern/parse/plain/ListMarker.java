package lectern.parse.plain;

/// The bullet or number that a line begins with. One object reads many lines.
final class ListMarker {
    private static final String BULLETS =
            "-*+o\u2022\u00b7\u25e6\u25aa\u25a0\u25cf\u25cb\u2023\u2219\u2043\u25b6\u25ba\u25b8\u2756\u27a2\u2713\u2714\u2717\u2192\u2013\u2014\u30fb\uf0b7\uf0a7";
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_ROMAN = 6;

    /// `.` or `)` or, for a number in brackets, `(`; for bullets the bullet itself.
    char mark;

    /// `1` for digits, `a` or `A` for letters, the ideograph zone for circled digits; 0 for
    /// bullets.
    char script;

    /// The number, counted from 1, of digits or of one letter; 0 for none.
    int value;

    /// The number as a Roman one; 0 for none.
    int roman;

    int start;
    int end;
    int body;

    /// Reads the marker of `line`; false where it has none, or nothing behind it.
    boolean read(LineFacts facts, int line) {
        String text = facts.text();
        start = facts.first(line);
        int last = facts.last(line);
        if (last - start < 2) {
            return false;
        }
        char c = text.charAt(start);
        if (!mayStart(c, text.charAt(start + 1))) {
            return false;
        }
        boolean found =
                (readBullet(c) && isBlankAt(text, last))
                        || (readNumber(text, last) && isBlankAt(text, last));
        if (!found) {
            return false;
        }
        body = end;
        while (LineFacts.isBlank(text.charAt(body))) {
            body++;
        }
        return true;
    }

    private boolean isBlankAt(String text, int last) {
        return end < last && LineFacts.isBlank(text.charAt(end));
    }

    // Nearly all lines begin with a word: two characters tell.
    private static boolean mayStart(char c, char next) {
        if (isLetter(c)) {
            boolean roman = romanDigit(c, base(c)) > 0 && romanDigit(next, base(c)) > 0;
            return roman || next == '.' || next == ')' || (c == 'o' && LineFacts.isBlank(next));
        }
        return c < 0x80
                ? c == '(' || c == '*' || c == '+' || c == '-' || isDigit(c)
                : BULLETS.indexOf(c) >= 0 || isCircled(c);
    }

    private static char base(char c) {
        return c >= 'a' ? 'a' : 'A';
    }

    private static boolean isCircled(char c) {
        return c >= '\u2460' && c <= '\u2473';
    }

    private boolean readBullet(char c) {
        if (BULLETS.indexOf(c) < 0) {
            return false;
        }
        mark = c;
        script = 0;
        value = 0;
        roman = 0;
        end = start + 1;
        return true;
    }

    private boolean readNumber(String text, int last) {
        boolean bracket = text.charAt(start) == '(';
        int from = bracket ? start + 1 : start;
        int at = from;
        char c = text.charAt(at);
        value = 0;
        roman = 0;
        if (isCircled(c)) {
            script = '\u2460';
            value = c - '\u245f';
            mark = script;
            end = at + 1;
            return !bracket;
        }
        if (isDigit(c)) {
            while (at < last && at - from <= MOST_DIGITS && isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            script = '1';
        } else if (isLetter(c)) {
            while (at < last && at - from <= LONGEST_ROMAN && isLetter(text.charAt(at))) {
                at++;
            }
            readLetters(text, from, at);
        }
        if (at == from || at - from > LONGEST_ROMAN || at == last || (value == 0 && roman == 0)) {
            return false;
        }
        if (script == '1' && at - from > MOST_DIGITS) {
            return false;
        }
        // "1.)" closes as "1)" does.
        boolean twice = text.charAt(at) == '.' && at + 1 < last && text.charAt(at + 1) == ')';
        at += twice ? 1 : 0;
        char closer = text.charAt(at);
        mark = bracket ? '(' : closer;
        end = at + 1;
        return closer == ')' || (closer == '.' && !bracket);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void readLetters(String text, int from, int to) {
        char c = text.charAt(from);
        script = base(c);
        value = to - from == 1 ? c - script + 1 : 0;
        int total = 0;
        int highest = 0;
        for (int i = to - 1; i >= from; i--) {
            int digit = romanDigit(text.charAt(i), script);
            if (digit == 0) {
                return;
            }
            total += digit < highest ? -digit : digit;
            highest = Math.max(highest, digit);
        }
        roman = total;
    }

    private static int romanDigit(char c, char script) {
        return switch (c - script) {
            case 'i' - 'a' -> 1;
            case 'v' - 'a' -> 5;
            case 'x' - 'a' -> 10;
            case 'l' - 'a' -> 50;
            case 'c' - 'a' -> 100;
            default -> 0;
        };
    }

    boolean isBullet() {
        return script == 0;
    }

    /// Tells whether this marker and `other` could number the same list.
    boolean isLike(ListMarker other) {
        return mark == other.mark && script == other.script;
    }

    /// Tells whether this number is the one behind `other`'s.
    boolean follows(int otherValue, int otherRoman) {
        return (value > 0 && otherValue > 0 && value == otherValue + 1)
                || (roman > 0 && otherRoman > 0 && roman == otherRoman + 1);
    }
}
