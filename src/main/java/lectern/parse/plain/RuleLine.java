package lectern.parse.plain;

/// Tells lines that only separate: `* * *`, `-----`, `⁂`.
final class RuleLine {
    private static final String MARKS =
            "*-_=~#\u2022\u00b7\u2013\u2014\u2015\u2500\u2550\u2217\uff0a\u203b\u25c7\u25c6\u25a0\u25cb\u2606\u2605";
    private static final String ORNAMENTS = "\u2042\u2766\u2767\u2619\u2740\u203b";
    private static final int FEWEST = 3;

    private RuleLine() {}

    static boolean is(LineFacts facts, int line) {
        String text = facts.text();
        int at = facts.first(line);
        int to = facts.last(line);
        char mark = text.charAt(at);
        if (Character.isLetterOrDigit(mark)) {
            return false;
        }
        if (to - at == 1) {
            return ORNAMENTS.indexOf(mark) >= 0;
        }
        if (to - at < FEWEST || MARKS.indexOf(mark) < 0) {
            return false;
        }
        int count = 0;
        while (at < to) {
            char c = text.charAt(at++);
            if (c == mark) {
                count++;
            } else if (!LineFacts.isBlank(c) || drawsTables(mark)) {
                return false;
            }
        }
        return count >= FEWEST;
    }

    // The borders of simple tables are drawn in pieces: =====  =====
    private static boolean drawsTables(char mark) {
        return mark == '=' || mark == '-' || mark == '~';
    }
}
