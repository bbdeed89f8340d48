package lectern.text;

import java.nio.charset.Charset;
import java.util.List;

/// Second thoughts about a detected charset, for what the detector confuses: it knows no charset of
/// Central Europe, the Baltic and the Arab world, and takes a few typographic quotes for Chinese.
final class SingleByteCharsets {
    // More than this share of misplaced characters is not a text in that charset.
    private static final double MISPLACED = 0.1;
    // Chinese, Japanese and Korean words are at least two characters of two bytes somewhere.
    private static final int SHORTEST_RUN = 4;

    private static final List<Charset> UNKNOWN_TO_DETECTOR =
            List.of(
                    Charset.forName("windows-1250"),
                    Charset.forName("windows-1256"),
                    Charset.forName("windows-1257"));

    private SingleByteCharsets() {}

    /// Returns `detected`, or the charset that fits `sample` clearly better.
    static Charset check(Charset detected, byte[] sample) {
        if (detected.newEncoder().maxBytesPerChar() > 1) {
            return longestRun(sample) < SHORTEST_RUN ? CharsetDetection.FALLBACK : detected;
        }
        Charset best = detected;
        double least = misplaced(sample, detected);
        double most = least / 2;
        if (least > MISPLACED) {
            for (Charset charset : UNKNOWN_TO_DETECTOR) {
                double share = misplaced(sample, charset);
                if (share < most) {
                    best = charset;
                    most = share;
                }
            }
        }
        return best;
    }

    private static int longestRun(byte[] sample) {
        int longest = 0;
        int run = 0;
        for (byte b : sample) {
            run = b < 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /// The share of the characters above ASCII that are signs or capitals inside a word.
    private static double misplaced(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int count = 0;
        int misplaced = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                count++;
                char before = text.charAt(i - 1);
                boolean sign = !isLetter(c) && isLetter(before) && isLetter(text.charAt(i + 1));
                boolean capital = Character.isUpperCase(c) && Character.isLowerCase(before);
                if (c == '\ufffd' || capital || (sign && !joinsLetters(c))) {
                    misplaced++;
                }
            }
        }
        return count == 0 ? 0 : (double) misplaced / count;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    // What stands between two letters in good text.
    private static boolean joinsLetters(char c) {
        return c == '\u2019' || c == '\u2013' || c == '\u2014' || c == '\u2026' || c == '\u00ad';
    }
}
