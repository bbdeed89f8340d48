package lectern.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes alike what a reader takes for the same: case, accents, widths and ligatures, kinds of
/// quotes, dashes and spaces.
public final class Folding {
    // The first mark that combines.
    private static final char MARKS = '\u0300';

    private Folding() {}

    /// Returns `text` folded; spaces and line ends become one space each run.
    public static String fold(String text) {
        return fold(text, true);
    }

    /// Returns the words of `text`, folded; one that is empty where there are none.
    public static String[] words(String text) {
        return fold(text).strip().split(" ", -1);
    }

    /// Folds all but the case, as patterns need it: `\W` is not `\w`.
    static String foldKeepingCase(String text) {
        return fold(text, false);
    }

    private static String fold(String text, boolean caseToo) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isPlain(text, at, text.length())) {
                out.append(caseToo ? lower(c) : c);
                at++;
                continue;
            }
            int end = clusterEnd(text, at, text.length());
            String folded = foldCluster(text.substring(at, end), caseToo);
            boolean spaceAgain = caseToo && folded.equals(" ") && endsInSpace(out);
            if (!spaceAgain) {
                out.append(folded);
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean endsInSpace(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    }

    /// Tells whether the character at `at` is a visible one of ASCII that only its case changes.
    static boolean isPlain(String text, int at, int limit) {
        char c = text.charAt(at);
        return c > ' ' && c < 0x7f && c != '`' && (at + 1 == limit || text.charAt(at + 1) < MARKS);
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    /// Returns the offset behind the character at `at` and the marks that belong to it.
    static int clusterEnd(String text, int at, int limit) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < limit && text.charAt(end) >= MARKS && joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    // Vowels and finals of Hangul written in parts are no marks, yet belong to the syllable.
    private static boolean joins(int c) {
        return isMark(c) || (c >= 0x1160 && c <= 0x11ff) || c == 0xff9e || c == 0xff9f;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// Folds one character with its marks; to nothing where it cannot be seen.
    static String foldCluster(String cluster, boolean caseToo) {
        int first = cluster.codePointAt(0);
        String sign = sign(first);
        if (sign != null) {
            return sign;
        }
        StringBuilder bare = new StringBuilder(cluster.length());
        Normalizer.normalize(cluster, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isAccent(c))
                .forEach(bare::appendCodePoint);
        // Puts together again what was no accent: Hangul syllables, voiced kana.
        String folded = Normalizer.normalize(bare, Normalizer.Form.NFC);
        // Upper case first: it makes one of the two small sigmas, and two letters of sharp s.
        return caseToo ? folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : folded;
    }

    private static @Nullable String sign(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        return switch (c) {
            case '`', '\u00b4', '\u02bc', '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> "'";
            case '\u2039', '\u203a' -> "'";
            case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '\u201f', '\u2033' -> "\"";
            default ->
                    switch (Character.getType(c)) {
                        case Character.DASH_PUNCTUATION -> "-";
                        case Character.FORMAT -> "";
                        default -> null;
                    };
        };
    }

    // Marks shared by scripts are accents and points; those of one script, such as the vowels of
    // Devanagari, make another letter, and so does the voicing of kana.
    private static boolean isAccent(int c) {
        return isMark(c)
                && c != 0x3099
                && c != 0x309a
                && switch (Character.UnicodeScript.of(c)) {
                    case INHERITED, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> true;
                    default -> false;
                };
    }
}
