package lectern.parse.plain;

import java.util.regex.Pattern;

/// Lines of code that stand among prose as lines of their own, told by the line beside them: calls
/// beside calls, and commands or names of a program under a colon. On texts with known outlines
/// none of 160 calls beside others was a heading, and one of 160 such lines under a colon.
final class Listings {
    private static final int LONGEST = 120;
    private static final Pattern CALL =
            Pattern.compile("[A-Za-z_][\\w.:]* ?\\([^()]*(?:\\([^()]*\\)[^()]*)*\\);?");
    // A command in small letters, a path, an identifier, an operator.
    private static final Pattern CODE =
            Pattern.compile(
                    "[a-z]+ [\\p{ASCII}&&[^.!?:]]*|(?:.*\\s)?[\\w.~-]*/[\\w./-]+(?:\\s.*)?"
                            + "|.*\\w_\\w.*|.*(?:::|->|=>|&&|\\|\\|).*");

    private final LineFacts facts;
    private final Neighbours neighbours;

    Listings(Scene scene) {
        facts = scene.facts();
        neighbours = scene.neighbours();
    }

    boolean holds(int line) {
        if (facts.length(line) > LONGEST) {
            return false;
        }
        int before = neighbours.before(line);
        if (is(CALL, line)) {
            return isCall(before) || isCall(neighbours.after(line)) || introduces(before);
        }
        return introduces(before) && is(CODE, line);
    }

    private boolean isCall(int line) {
        return line >= 0 && facts.length(line) <= LONGEST && is(CALL, line);
    }

    private boolean introduces(int line) {
        return line >= 0 && Chars.isColon(facts.text().charAt(facts.last(line) - 1));
    }

    private boolean is(Pattern form, int line) {
        return form.matcher(facts.text()).region(facts.first(line), facts.last(line)).matches();
    }
}
