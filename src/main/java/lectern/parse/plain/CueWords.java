package lectern.parse.plain;

/// Walks over the words of a line: runs of letters or runs of digits, an ideograph by itself.
final class CueWords {
    private final String text;
    private final int to;
    private int start;
    private int end;
    private long hash;

    CueWords(String text, int from, int to) {
        this.text = text;
        this.to = to;
        end = from;
    }

    /// Goes to the next word, if there is one.
    boolean next() {
        int at = end;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        start = at;
        hash = 0;
        if (at < to) {
            boolean digits = Character.isDigit(text.charAt(at));
            boolean ideograph = Chars.breaksAnywhere(text.charAt(at));
            do {
                hash = hash * 0x9e3779b97f4a7c15L + Character.toLowerCase(text.charAt(at++)) + 1;
            } while (!ideograph && at < to && belongs(text.charAt(at), digits));
        }
        end = at;
        return start < end;
    }

    private static boolean belongs(char c, boolean digits) {
        return Character.isLetterOrDigit(c)
                && Character.isDigit(c) == digits
                && !Chars.breaksAnywhere(c);
    }

    /// Returns a hash of the word in lower case.
    long hash() {
        return hash;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(start));
    }
}
