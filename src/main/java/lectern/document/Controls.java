package lectern.document;

/// Control codes in a text, which have no shape: fonts draw boxes for them.
public final class Controls {
    private Controls() {}

    /// Tells whether `c` is one that is neither a tab nor a line's end.
    static boolean isOne(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    /// Returns `text` with a space for each of them.
    public static String blanked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return blanked(new StringBuilder(text), i);
            }
        }
        return text;
    }

    private static String blanked(StringBuilder text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
