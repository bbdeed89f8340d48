package lectern.parse.plain;

/// What characters say about a line.
final class Characters {
    private Characters() {}

    /// Tells whether `c` ends a sentence or a clause that has an end, in any script.
    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', ':', ';', '\u2026' -> true; // …
            case '\u3002', '\uff01', '\uff1f', '\uff1a', '\uff1b', '\uff61' -> true; // 。！？：；
            case '\u061f', '\u061b', '\u06d4', '\u0964', '\u0965', '\u0589' -> true;
            default -> false;
        };
    }

    /// Tells whether `c` ends a sentence, in any script.
    static boolean isFullStop(char c) {
        return isStop(c) && c != ':' && c != ';' && c != '\uff1a' && c != '\uff1b' && c != '\u061b';
    }

    /// Tells whether `c` may stand behind the mark that ends a sentence.
    static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '_', '*', '\u201c', '\u201d', '\u2019', '\u00bb' -> true;
            case '\u203a', '\u300d', '\u300f', '\uff09', '\u3011', '\u00ab' -> true;
            default -> false;
        };
    }

    /// Tells whether `c` is of a script that breaks its lines between any two characters.
    static boolean breaksAnywhere(char c) {
        return (c >= '\u2e80' && c <= '\ua4cf')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff00' && c <= '\uffef');
    }

    /// Tells whether `c` is of a script with capitals.
    static boolean hasCase(char c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c);
    }
}
