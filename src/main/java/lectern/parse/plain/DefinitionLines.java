package lectern.parse.plain;

import java.util.List;

/// Lines that give a name without blanks what it stands for, as in grammars, settings and code:
/// "port = *DIGIT", "Message ::=", "timeout = 30".
final class DefinitionLines {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 100;
    private static final List<String> SIGNS = List.of("::=", ":=", "=/", "=");

    private final LineFacts facts;

    DefinitionLines(LineFacts facts) {
        this.facts = facts;
    }

    /// Tells whether the lines are such, each with what it goes on with further to the right.
    boolean make(int from, int to) {
        for (int line = from; line < to; line++) {
            boolean goesOn = line > from && facts.indent(line) > facts.indent(from);
            if (isSentence(line) || (!goesOn && !opens(line))) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int last = facts.last(line);
        int name = from;
        while (name < Math.min(last, from + LONGEST_NAME) && isOfName(text.charAt(name))) {
            name++;
        }
        int sign = name;
        while (sign < last && text.charAt(sign) == ' ') {
            sign++;
        }
        int behind = sign + sign(text, sign);
        return name > from
                && sign > name
                && behind > sign
                && (behind == last || text.charAt(behind) == ' ')
                && last - from <= LONGEST;
    }

    private boolean isSentence(int line) {
        int last = facts.last(line);
        return last - facts.first(line) > 1
                && facts.text().charAt(last - 1) == '.'
                && Letters.isLetter(facts.text().charAt(last - 2));
    }

    private static boolean isOfName(char c) {
        return c < '\u0080'
                && (Letters.isLetter(c) || Letters.isDigit(c) || "-_.<>".indexOf(c) >= 0);
    }

    private static int sign(String text, int at) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return sign.length();
            }
        }
        return 0;
    }
}
