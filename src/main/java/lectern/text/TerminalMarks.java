package lectern.text;

/// What tells a terminal or a line printer how letters look: colours (`ESC [ 1 m`), and letters
/// struck over themselves, or over or under a low line. Manuals made for the screen carry them.
final class TerminalMarks {
    private static final char ESCAPE = '\u001b';
    private static final char BACKSPACE = '\b';

    private TerminalMarks() {}

    /// Returns the text without them; all else stays as it is.
    static String removed(String text) {
        if (text.indexOf(ESCAPE) < 0 && text.indexOf(BACKSPACE) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == ESCAPE ? endOfColour(text, at) : at;
            if (end > at) {
                at = end;
            } else if (c == BACKSPACE && isStruckOver(out, text, at)) {
                out.setLength(out.length() - 1);
                at++;
            } else if (c == BACKSPACE && isUnderlined(out, text, at)) {
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    // Returns `from` where no such mark starts.
    private static int endOfColour(String text, int from) {
        int at = from + 1;
        if (at == text.length() || text.charAt(at) != '[') {
            return from;
        }
        at++;
        while (at < text.length() && isParameter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == 'm' ? at + 1 : from;
    }

    private static boolean isParameter(char c) {
        return (c >= '0' && c <= '9') || c == ';' || c == ':';
    }

    private static boolean isUnderlined(StringBuilder out, String text, int backspace) {
        return !out.isEmpty()
                && !Character.isISOControl(out.charAt(out.length() - 1))
                && backspace + 1 < text.length()
                && text.charAt(backspace + 1) == '_';
    }

    // A bullet was a plus sign over an o.
    private static boolean isStruckOver(StringBuilder out, String text, int backspace) {
        if (out.isEmpty() || backspace + 1 == text.length()) {
            return false;
        }
        char under = out.charAt(out.length() - 1);
        char over = text.charAt(backspace + 1);
        return under == over || under == '_' || (under == '+' && over == 'o');
    }
}
