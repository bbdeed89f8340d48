package lectern.parse.plain;

/// The word before a title: `Title: Ulysses`.
final class TitleName {
    private TitleName() {}

    /// Returns where the title starts on the line, behind a word that names it.
    static int end(LineFacts facts, int line, Words words) {
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
        at++;
        while (at < facts.last(line) && LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return at < facts.last(line) ? at : from;
    }
}
