package lectern.document;

import java.text.BreakIterator;
import java.util.Locale;

/// The sentence that a paragraph begins with.
public final class LeadSentence {
    /// A sentence that does not end in so many characters is cut at a word.
    static final int LONGEST = 600;

    private static final int LONGEST_ABBREVIATION = 4;

    // How far around the text is asked how it writes a word.
    private static final int NEAR = 20_000;

    // To the iterator a line's end is a sentence's end, and the stops of Arabic and Urdu are none.
    private static final String UNKNOWN = "\n\r\u061f\u06d4";
    private static final String STAND_INS = "  ?.";

    private LeadSentence() {}

    /// Returns the part of `span` that holds its first sentence; the whole where it is one.
    public static Span of(String text, Span span) {
        int far = (int) Math.min(span.end(), (long) span.start() + LONGEST);
        String words = text.substring(span.start(), far);
        for (int i = 0; i < UNKNOWN.length(); i++) {
            words = words.replace(UNKNOWN.charAt(i), STAND_INS.charAt(i));
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        int end = sentences.following(0);
        while (end < words.length() && endsInAbbreviation(text, span.start(), words, end)) {
            end = sentences.next();
        }
        if (end >= words.length() && far < span.end()) {
            int space = words.lastIndexOf(' ');
            end = space > 0 ? space : words.length();
        }
        while (end > 1 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), span.start() + end);
    }

    private static boolean endsInAbbreviation(String text, int from, String words, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        int start = words.lastIndexOf(' ', last - 1) + 1;
        String word = words.substring(start, last);
        boolean dotted = word.length() > 1 && word.endsWith(".");
        String stem = dotted ? word.substring(0, word.length() - 1) : "";
        boolean initial = stem.length() == 1 && Character.isUpperCase(stem.charAt(0));
        boolean brief =
                stem.length() > 1
                        && stem.length() < LONGEST_ABBREVIATION
                        && Character.isUpperCase(stem.charAt(0))
                        && stem.chars().skip(1).allMatch(Character::isLowerCase);
        return stem.contains(".")
                || initial
                || (brief && !isName(text, from + start, stem, firstWord(words, end)));
    }

    private static String firstWord(String words, int start) {
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }

    // "Yi." and "Mr." look alike. The text tells which is a name: it has it without a stop, too, or
    // never again with one, while the next word is none that only names begin with.
    private static boolean isName(String text, int at, String stem, String next) {
        String near =
                text.substring(
                        Math.max(0, at - NEAR), (int) Math.min(text.length(), (long) at + NEAR));
        boolean again = false;
        for (int i = nextWord(near, stem, 0); i >= 0; i = nextWord(near, stem, i + 1)) {
            int behind = i + stem.length();
            if (behind == near.length() || near.charAt(behind) != '.') {
                return true;
            }
            again |= i != Math.min(at, NEAR);
        }
        String small = next.toLowerCase(Locale.ROOT);
        return !again && !small.equals(next) && nextWord(near, small, 0) >= 0;
    }

    private static int nextWord(String text, String word, int from) {
        int at = text.indexOf(word, from);
        while (at >= 0 && !isWhole(text, at, at + word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
