package lectern.parse.plain;

import java.util.regex.Pattern;

/// Tells lines that a shell, a compiler or a program reads: commands behind a prompt, options,
/// comments, statements, names in brackets. Of nearly 5000 true headings none was such a line.
final class CodeLines {
    private static final Pattern OPENING =
            Pattern.compile(
                    // A command behind a prompt.
                    "[$%>] \\S|>>> |PS [^>]*> |PS> |[A-Z]:\\\\"
                            // An option, but not "-II- The ferry".
                            + "|--[A-Za-z]|-[A-Za-z](?:[ ,=]|$)"
                            // Comments, what a preprocessor reads, numbers of lines.
                            + "|\\.\\. |//|/\\*|#!|#include\\b|\\d+ \\|");
    // "[dependencies]", "[expr.field.syntax]".
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\s\\]]{3,}\\]");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "[\\p{ASCII}]*(?:\\w;|\\);|[{}])"
                            // What opens a block of Python, and what gives a name a value.
                            + "|(?:def|class|if|elif|for|while|with|except) .*[(_=].*:"
                            + "|[\\w.-]+ ?= ?[\"{\\[].*");
    // What a program prints: what went wrong, or numbers.
    private static final Pattern OUTPUT =
            Pattern.compile("[A-Z]\\w+(?:Error|Exception|Warning): .*|\\d+(?: \\d+)+");

    // "npm install -w packages --save".
    private static final Pattern OPTION = Pattern.compile("\\s-(?:-[A-Za-z]|[A-Za-z]\\b)");

    private final LineFacts facts;

    CodeLines(LineFacts facts) {
        this.facts = facts;
    }

    boolean is(int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        return (mayOpen(from, to) && OPENING.matcher(facts.text()).region(from, to).lookingAt())
                || (facts.text().charAt(from) == '[' && matches(BRACKETED, from, to))
                || (mayState(from, to) && matches(STATEMENT, from, to))
                || (mayBeOutput(from, to) && matches(OUTPUT, from, to))
                || OPTION.matcher(facts.text()).region(from, to).find();
    }

    // Most lines open with a word; of those only "PS>" and "C:" are looked at closely.
    private boolean mayOpen(int from, int to) {
        char second = from + 1 < to ? facts.text().charAt(from + 1) : ' ';
        return !Character.isLetter(facts.text().charAt(from)) || second == 'S' || second == ':';
    }

    private boolean mayState(int from, int to) {
        return ";{}:".indexOf(facts.text().charAt(to - 1)) >= 0
                || facts.text().indexOf('=', from, to) >= 0;
    }

    private boolean mayBeOutput(int from, int to) {
        return Character.isDigit(facts.text().charAt(to - 1))
                || facts.text().indexOf(": ", from, to) >= 0;
    }

    private boolean matches(Pattern pattern, int from, int to) {
        return pattern.matcher(facts.text()).region(from, to).matches();
    }
}
