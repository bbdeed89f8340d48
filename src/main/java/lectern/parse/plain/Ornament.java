package lectern.parse.plain;

/// What is drawn around a title to set it off: `*** Title ***`, `## Title`, `---[ Title ]---`.
final class Ornament {
    private static final String MARKS =
            "#*=~-+|>\u2022\u25a0\u25a1\u25aa\u25ab\u25b6\u25cf\u25cb\u25c6\u25c7\u2605\u2606\u2500\u2550\u2014\u2013";

    private Ornament() {}

    /// Returns `title` without the marks around it; as it is where nothing would be left.
    static String strip(String title) {
        int from = 0;
        int to = title.length();
        boolean stripped;
        do {
            stripped = false;
            int inner = from + run(title, from, to, 1);
            int outer = to - run(title, to - 1, from - 1, -1);
            boolean around =
                    inner > from && outer < to && inner < outer && sameMark(title, from, to);
            if (around && (isSetOff(title, inner, outer) || isRun(title, from, inner, outer, to))) {
                from = skip(title, inner, outer, 1);
                to = skip(title, outer - 1, inner - 1, -1) + 1;
                stripped = true;
            } else if (inner > from && inner < to && isBlank(title, inner)) {
                from = skip(title, inner, to, 1);
                stripped = true;
            } else if (to - from > 2 && isBracketed(title, from, to)) {
                from = skip(title, from + 1, to - 1, 1);
                to = skip(title, to - 2, from, -1) + 1;
                stripped = true;
            }
        } while (stripped);
        String words = title.substring(from, Math.max(from, to));
        return words.chars().anyMatch(Character::isLetterOrDigit) ? words : title;
    }

    // How often the mark at `at` comes in a row.
    private static int run(String title, int at, int end, int step) {
        if (at == end || MARKS.indexOf(title.charAt(at)) < 0) {
            return 0;
        }
        int length = 0;
        while (at + length * step != end && title.charAt(at + length * step) == title.charAt(at)) {
            length++;
        }
        return length;
    }

    private static boolean sameMark(String title, int from, int to) {
        return title.charAt(from) == title.charAt(to - 1);
    }

    // "- 5 -", but not "-5-".
    private static boolean isSetOff(String title, int inner, int outer) {
        return isBlank(title, inner) && isBlank(title, outer - 1);
    }

    // "==Title==" and "*Title*", but neither "-x-" nor "*4.2* Title *tag*".
    private static boolean isRun(String title, int from, int inner, int outer, int to) {
        return title.charAt(from) == '*'
                ? inner - from == to - outer && title.indexOf('*', inner) == outer
                : inner - from > 1 && to - outer > 1;
    }

    private static boolean isBracketed(String title, int from, int to) {
        return title.charAt(from) == '['
                && title.charAt(to - 1) == ']'
                && title.indexOf('[', from + 1) < 0
                && title.indexOf(']', from) == to - 1;
    }

    private static int skip(String title, int at, int end, int step) {
        while (at != end && isBlank(title, at)) {
            at += step;
        }
        return at;
    }

    private static boolean isBlank(String title, int at) {
        return LineFacts.isBlank(title.charAt(at));
    }
}
