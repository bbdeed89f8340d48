package lectern.parse.plain;

/// Titles of two lines: the second opens with a small letter, or both are centred and the first is
/// full.
final class TitleLines {
    // In characters.
    private static final int LONGEST = 90;
    private static final int FULL = 40;

    private final Scene scene;
    private final LineFacts facts;

    TitleLines(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the last line of the title that begins on line `title`.
    int last(int title) {
        return title + 1 < facts.count() && goesOn(title, title + 1) ? title + 1 : title;
    }

    private boolean goesOn(int title, int below) {
        if (facts.isBlank(below)
                || Underlines.is(facts, below)
                || !isOpen(title)
                || !isOpen(below)
                || scene.words().cues().of(facts.text(), facts.first(below), facts.last(below))
                        != null) {
            return false;
        }
        int after = below + 1;
        boolean apart = after >= facts.count() || facts.isBlank(after);
        boolean small = Character.isLowerCase(facts.text().charAt(facts.first(below)));
        return (small && (apart || !scene.layout().wrapped()))
                || (apart && facts.length(title) >= FULL && areCentred(title, below));
    }

    private boolean isOpen(int line) {
        return facts.length(line) <= LONGEST
                && !Chars.endsClause(facts.text().charAt(facts.last(line) - 1));
    }

    private boolean areCentred(int line, int other) {
        return facts.indent(line) > 0
                && facts.indent(other) > 0
                && Math.abs(twiceMiddle(line) - twiceMiddle(other)) <= 4;
    }

    private int twiceMiddle(int line) {
        return 2 * facts.indent(line) + facts.length(line);
    }
}
