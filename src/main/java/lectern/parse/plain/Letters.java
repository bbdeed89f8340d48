package lectern.parse.plain;

/// What [Character] says, without its detours for ASCII, of which most texts are made. For what is
/// asked of every character.
final class Letters {
    private static final char END_OF_ASCII = '\u0080';
    private static final int SMALL = 'a' - 'A';

    private Letters() {}

    static boolean isLetter(char c) {
        return c < END_OF_ASCII ? isSmall((char) (c | SMALL)) : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c < END_OF_ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isLowerCase(char c) {
        return c < END_OF_ASCII ? isSmall(c) : Character.isLowerCase(c);
    }

    /// Tells whether `c` is a capital, or a letter in title case.
    static boolean isCapital(char c) {
        return c < END_OF_ASCII ? isBig(c) : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static char toLowerCase(char c) {
        if (c < END_OF_ASCII) {
            return isBig(c) ? (char) (c + SMALL) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isBig(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
