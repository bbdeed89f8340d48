package lectern.parse.plain;

/// Lines that open with a name and a colon, as those of minutes, mail and records do: "Present: Ann
/// and Ben", "Decision: none".
final class FieldLines {
    private static final int LONGEST_NAME = 30;
    private static final int MOST_WORDS = 3;
    private static final int FEWEST = 2;
    private static final int FEWEST_OF_RECORD = 4;
    private static final int LONGEST = 100;

    private final LineFacts facts;

    FieldLines(LineFacts facts) {
        this.facts = facts;
    }

    /// Tells whether some of the lines are such.
    boolean make(int from, int to) {
        int found = 0;
        for (int line = from; line < to && found < FEWEST; line++) {
            found += opens(line) ? 1 : 0;
        }
        return found == FEWEST;
    }

    /// Tells whether the lines are nothing else, as the head of a record is: four and more, of
    /// which a few may lack what the name stands for.
    boolean fill(int from, int to) {
        boolean fill = to - from >= FEWEST_OF_RECORD;
        int named = 0;
        for (int line = from; line < to && fill; line++) {
            boolean opens = opens(line);
            named += opens ? 1 : 0;
            fill = facts.length(line) <= LONGEST && (opens || isBareName(line));
        }
        return fill && 2 * named > to - from;
    }

    private boolean isBareName(int line) {
        int last = facts.last(line) - 1;
        return facts.text().charAt(last) == ':'
                && facts.text().indexOf(' ', facts.first(line), last) < 0
                && Character.isUpperCase(facts.text().charAt(facts.first(line)));
    }

    /// Tells whether `line` opens with a capital letter, some words, a colon and a space.
    boolean opens(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int to = Math.min(facts.last(line), from + LONGEST_NAME);
        if (!Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        int words = 1;
        for (int at = from + 1; at < to; at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return at + 1 < facts.last(line) && text.charAt(at + 1) == ' ';
            }
            words += c == ' ' ? 1 : 0;
            if (words > MOST_WORDS || (c != ' ' && c != '-' && !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return false;
    }
}
