package lectern.parse.plain;

import java.util.regex.Pattern;

/// The word before a title: `Title: Ulysses`.
final class TitleName {
    private static final int LONGEST_FIELD = 400;
    private static final Pattern FIELD =
            Pattern.compile("[\\p{L}-]{2,16}\\p{Blank}?[:：].*|[^\\p{L}\\p{N}]+");

    private TitleName() {}

    /// Returns where the title starts on the line, behind a word that names it.
    static int end(LineFacts facts, int line, Words words) {
        boolean inHeader = line == 0 || facts.isBlank(line - 1) || isField(facts, line - 1);
        if (!inHeader || facts.indent(line) > 0) {
            return facts.first(line);
        }
        String text = facts.text();
        int from = facts.first(line);
        int to = Math.min(facts.last(line), from + 16);
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == to
                || !Chars.isColon(text.charAt(at))
                || !words.titles().contains(Words.fold(text.substring(from, at)))) {
            return from;
        }
        boolean wide = text.charAt(at) != ':';
        at++;
        if (!wide && at < facts.last(line) && !LineFacts.isBlank(text.charAt(at))) {
            return from;
        }
        while (at < facts.last(line) && LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return at < facts.last(line) ? at : from;
    }

    // A line of a header, or a rule over it.
    private static boolean isField(LineFacts facts, int line) {
        return facts.length(line) <= LONGEST_FIELD && FIELD.matcher(facts.trimmed(line)).matches();
    }
}
