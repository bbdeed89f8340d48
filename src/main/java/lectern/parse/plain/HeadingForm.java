package lectern.parse.plain;

/// What sets a heading off by its form.
final class HeadingForm {
    /// The least length of a rule that is no underline.
    private static final int RULE = 30;

    private final LineFacts facts;
    private final LineShape shape = new LineShape();

    HeadingForm(LineFacts facts) {
        this.facts = facts;
    }

    /// Returns a number for the underline of the heading, with or without the same line above it; 0
    /// for none.
    int underline(int line) {
        char under = Underlines.under(facts, line);
        return under == 0
                ? 0
                : under * 2 + (line > 0 && Underlines.over(facts, line) == under ? 1 : 0);
    }

    /// Returns how many marks open the heading.
    int lead(int line) {
        return LeadMark.run(facts.text(), facts.first(line), facts.last(line));
    }

    /// Tells whether a rule of a line's length stands over the heading.
    boolean isRuledOff(int line) {
        int above = line - 1;
        while (above > 0 && above > line - 3 && facts.isBlank(above)) {
            above--;
        }
        return above >= 0 && facts.length(above) >= RULE && RuleLine.is(facts, above);
    }

    /// Tells whether the first letter is small, as those of functions and options are.
    boolean opensLower(int line) {
        String text = facts.text();
        int at = facts.first(line);
        while (at < facts.last(line) && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < facts.last(line) && Character.isLowerCase(text.charAt(at));
    }

    boolean isCapitals(int line) {
        shape.read(facts.text(), facts.first(line), facts.last(line));
        // "AI" among Chinese signs says nothing of the others.
        return shape.letterCase == LineShape.Case.CAPITALS && shape.cjk == 0;
    }
}
