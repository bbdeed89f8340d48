package lectern.parse.plain;

/// Tells tables, drawings and code, whose lines and spaces must stay, from writing.
final class FixedWidth {
    private static final int GAP = 3;
    private static final int SAMPLE = 16;
    private static final double INDENTED_SHARE = 0.3;
    private static final double SIGNS = 0.12;

    private final LineFacts facts;

    FixedWidth(LineFacts facts) {
        this.facts = facts;
    }

    /// Tells whether the lines stand as they are.
    ///
    /// @param indented whether they are set off to the right of the body
    boolean holds(int from, int to, boolean indented) {
        int end = Math.min(to, from + SAMPLE);
        int count = 0;
        for (int line = from; line < end; line++) {
            count += isFixed(line) ? 1 : 0;
        }
        return indented
                ? count > 0 && count >= (end - from) * INDENTED_SHARE
                : 2 * count > end - from;
    }

    /// Tells whether the lines give reason to look closer: the first, gaps in the second under a
    /// short name over columns, or the end of a call in the last.
    boolean isSuspect(int from, int to) {
        boolean named = to - from > 1 && facts.length(from) < facts.length(from + 1);
        return isSuspect(from)
                || (named && hasGap(from + 1))
                || facts.text().startsWith(");", facts.last(to - 1) - 2);
    }

    private boolean isSuspect(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int to = facts.last(line);
        return !Character.isLetter(text.charAt(from))
                || text.charAt(to - 1) == '{'
                || hasGap(line)
                || text.indexOf('|', from, to) >= 0
                || text.indexOf('\t', from, to) >= 0;
    }

    // Every third character is enough to meet each gap.
    private boolean hasGap(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int to = facts.last(line);
        for (int i = from + 1; i < to - 1; i += GAP) {
            if (text.charAt(i) == ' ') {
                int start = i;
                int end = i + 1;
                while (text.charAt(start - 1) == ' ') {
                    start--;
                }
                while (text.charAt(end) == ' ') {
                    end++;
                }
                if (end - start >= GAP) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Tells whether `line` has gaps as between columns, or signs as in code and drawings.
    boolean isFixed(int line) {
        String text = facts.text();
        int to = facts.last(line);
        int signs = 0;
        int blanks = 0;
        int bars = 0;
        for (int i = facts.first(line); i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (++blanks == GAP) {
                    return true;
                }
                continue;
            }
            blanks = 0;
            if (c == '\t' || (c >= '\u2500' && c < '\u25a0')) {
                return true;
            }
            bars += c == '|' ? 1 : 0;
            signs += isSign(c) ? 1 : 0;
        }
        char last = text.charAt(to - 1);
        return startsLikeCode(text, facts.first(line), to)
                || bars > 1
                || signs > SIGNS * facts.length(line)
                || last == '{'
                || last == '}'
                || last == '\\';
    }

    // What is typed behind a prompt, and the branches of a drawn tree.
    private static boolean startsLikeCode(String text, int from, int to) {
        if (to - from < 3) {
            return false;
        }
        char next = text.charAt(from + 1);
        return switch (text.charAt(from)) {
            case '$', '%' -> next == ' ';
            case '>' -> next == ' ' || next == '>';
            case '+', '|', '`' -> next == '-' || next == '_';
            default -> false;
        };
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '{', '}', '[', ']', '(', ')', '<', '>', '=', '+', '*', '/', '\\', '|' -> true;
            case '&', '^', '%', '$', '#', '@', '~', '_', ';', '`' -> true;
            default -> false;
        };
    }
}
