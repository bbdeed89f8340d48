package lectern.document;

import java.text.BreakIterator;
import java.util.Locale;

/// The sentence that a paragraph begins with.
public final class LeadSentence {
    /// A sentence that does not end in so many characters is cut at a word.
    static final int LONGEST = 600;

    // "Mr." and "U.S." end no sentence, whatever stands behind them.
    private static final int LONGEST_ABBREVIATION = 4;

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
        while (end < words.length() && endsInAbbreviation(words, end)) {
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

    private static boolean endsInAbbreviation(String words, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        int start = words.lastIndexOf(' ', last - 1) + 1;
        String word = words.substring(start, last);
        boolean dotted = word.length() > 1 && word.endsWith(".");
        String stem = dotted ? word.substring(0, word.length() - 1) : "";
        return stem.contains(".")
                || (!stem.isEmpty()
                        && stem.length() < LONGEST_ABBREVIATION
                        && Character.isUpperCase(stem.charAt(0))
                        && stem.chars().skip(1).allMatch(Character::isLowerCase));
    }
}
