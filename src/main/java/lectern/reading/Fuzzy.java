package lectern.reading;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// How well typed words fit a title. Both are folded: case, accents and apostrophes do not count.
///
/// Every word must be in the title: best at its start, a number not counted, then at the start of
/// one of its words, else inside one, else letter by letter from the start of a word on (`dbal` in
/// `diplomatic balancing`).
final class Fuzzy {
    /// Stands for a title that does not fit.
    static final int NONE = -1;

    // So far apart that no other is better for being shorter.
    private static final int AT_START = 1150;
    private static final int AT_WORD = 900;
    private static final int INSIDE = 600;
    private static final int SCATTERED = 400;
    private static final int SHORTER = 250;

    private Fuzzy() {}

    /// Returns a score, higher for what fits better, or [#NONE].
    static int score(String title, String[] words) {
        int score = 0;
        for (String word : words) {
            int one = score(title, word, null);
            if (one == NONE) {
                return NONE;
            }
            score += one;
        }
        return score + Math.max(0, SHORTER - title.length());
    }

    /// Returns the characters of `title` that the words stand for.
    static BitSet positions(String title, String[] words) {
        BitSet positions = new BitSet();
        for (String word : words) {
            score(title, word, positions);
        }
        return positions;
    }

    private static int score(String title, String word, @Nullable BitSet positions) {
        int inside = title.indexOf(word);
        if (inside < 0) {
            return scattered(title, word, positions);
        }
        int atWord = inside;
        while (atWord >= 0 && !startsWord(title, atWord)) {
            atWord = title.indexOf(word, atWord + 1);
        }
        int found = atWord >= 0 ? atWord : inside;
        if (positions != null) {
            positions.set(found, found + word.length());
        }
        int fit = 4 * word.length() - Math.min(found, 50);
        if (found == 0 || startsBehindNumber(title, found)) {
            return AT_START + fit;
        }
        return (atWord >= 0 ? AT_WORD : INSIDE) + fit;
    }

    private static boolean startsBehindNumber(String title, int at) {
        return startsWord(title, at) && title.chars().limit(at).noneMatch(Character::isLetter);
    }

    private static boolean startsWord(String title, int at) {
        return at == 0
                || (Character.isLetterOrDigit(title.charAt(at))
                        && !Character.isLetterOrDigit(title.charAt(at - 1)));
    }

    // The best of the ways that start at a word; each takes the nearest next letter.
    private static int scattered(String title, String word, @Nullable BitSet positions) {
        int best = NONE;
        BitSet way = new BitSet();
        for (int from = title.indexOf(word.charAt(0));
                from >= 0;
                from = title.indexOf(word.charAt(0), from + 1)) {
            if (startsWord(title, from)) {
                BitSet taken = new BitSet();
                int score = spread(title, word, from, taken);
                if (score == NONE) {
                    break;
                }
                if (score > best) {
                    best = score;
                    way = taken;
                }
            }
        }
        if (positions != null) {
            positions.or(way);
        }
        return best;
    }

    private static int spread(String title, String word, int from, BitSet taken) {
        int score = SCATTERED;
        int at = from;
        taken.set(from);
        for (int i = 1; i < word.length(); i++) {
            int next = title.indexOf(word.charAt(i), at + 1);
            if (next < 0) {
                return NONE;
            }
            if (next > at + 1) {
                score -= startsWord(title, next) ? 10 : 40;
            }
            taken.set(next);
            at = next;
        }
        return Math.max(1, score - Math.min(from, 50));
    }
}
