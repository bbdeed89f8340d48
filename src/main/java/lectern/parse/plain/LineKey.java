package lectern.parse.plain;

/// Sums up the letters and digits of a line in one number, so that an entry of a table of contents
/// and its heading meet.
final class LineKey {
    private static final long PRIME = 0x100000001b3L;

    private LineKey() {}

    static long of(String text, int from, int to) {
        return of(0xcbf29ce484222325L, text, from, to);
    }

    /// Continues `key` with more text.
    static long of(long key, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c) || Letters.isDigit(c) || Character.isSurrogate(c)) {
                key = (key ^ Letters.toLowerCase(c)) * PRIME;
            }
        }
        return key;
    }

    /// Returns the key with every run of digits read as one sign, so that page 7 is like page 8.
    static long withoutNumbers(String text, int from, int to) {
        long key = 0xcbf29ce484222325L;
        boolean inNumber = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean digit = Letters.isDigit(c);
            if (digit ? !inNumber : Letters.isLetter(c)) {
                key = (key ^ (digit ? '#' : Letters.toLowerCase(c))) * PRIME;
            }
            inNumber = digit;
        }
        return key;
    }

    /// Returns where the line ends without a page number and the leaders before it.
    static int withoutPage(String text, int from, int to) {
        int at = to;
        while (at > from && isPageSign(text.charAt(at - 1))) {
            at--;
        }
        if (at == to || at == from) {
            return to;
        }
        int number = at;
        while (at > from
                && (text.charAt(at - 1) == '.' || LineFacts.isBlank(text.charAt(at - 1)))) {
            at--;
        }
        return number - at >= 1 && at > from ? at : to;
    }

    private static boolean isPageSign(char c) {
        return Character.isDigit(c) || "ivxlcIVXLC".indexOf(c) >= 0;
    }
}
