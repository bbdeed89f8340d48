package lectern.parse.plain;

import java.util.regex.Pattern;
import lectern.parse.ParseLimits;

/// Code between two lines that open with three grave accents, or between two equal rules that stand
/// close to it and apart from all else, as writers of notes set it off; and the fields between
/// dashes at the head of a file, for the program that publishes it.
final class Fences {
    private static final String FENCE = "```";
    private static final String COLONS = "::";
    private static final String DASHES = "---";
    private static final Pattern FIELD = Pattern.compile("[\\w-]+:(\\s|$)");
    private static final int LONGEST_FRONT_MATTER = 60;

    private static final int LEAST_RULE = 4;

    private final LineFacts facts;

    Fences(LineFacts facts) {
        this.facts = facts;
    }

    /// Marks the fences and what is between them.
    void mark() {
        int line = frontMatterEnd();
        for (int at = 0; at < line; at++) {
            facts.mark(at, LineMark.FENCED);
        }
        while (line < facts.count()) {
            int end = Math.max(end(line, facts.count()), listingEnd(line));
            for (int at = line; at < end; at++) {
                facts.mark(at, LineMark.FENCED);
            }
            line = Math.max(Math.max(end, line + 1), markLiteral(line));
        }
    }

    /// Returns the line behind the fence that closes the one on `line`, or `line` where there is
    /// none before `to`.
    int end(int line, int to) {
        if (!isFence(line)) {
            return line;
        }
        int most = Math.min(to, line + ParseLimits.LOOKAHEAD);
        for (int end = line + 1; end < most; end++) {
            if (isFence(end)) {
                return end + 1;
            }
        }
        return line;
    }

    private int frontMatterEnd() {
        if (facts.count() == 0 || !isDashes(0)) {
            return 0;
        }
        int most = Math.min(facts.count(), LONGEST_FRONT_MATTER);
        for (int end = 1; end < most && !facts.isBlank(end); end++) {
            if (isDashes(end)) {
                return end > 1 ? end + 1 : 0;
            }
            boolean inside = facts.indent(end) > 0 || facts.trimmed(end).startsWith("- ");
            if (!inside && !FIELD.matcher(facts.trimmed(end)).lookingAt()) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isDashes(int line) {
        return facts.trimmed(line).equals(DASHES);
    }

    // The line behind the rule that closes a listing of some lines, or `line`.
    private int listingEnd(int line) {
        if (!isRule(line) || isText(line - 1) || !isText(line + 1)) {
            return line;
        }
        int most = Math.min(facts.count(), line + ParseLimits.LOOKAHEAD);
        for (int end = line + 1; end < most; end++) {
            if (isRule(end) && facts.trimmed(end).equals(facts.trimmed(line))) {
                boolean closes = isText(end - 1) && !isText(end + 1) && end - line > 2;
                return closes ? end + 1 : line;
            }
        }
        return line;
    }

    // What is set further in than the two colons that announce it. Returns the line behind it, or
    // `line`.
    private int markLiteral(int line) {
        int from = line + 1;
        if (from >= facts.count() || !facts.isBlank(from) || !endsInColons(line)) {
            return line;
        }
        int most = Math.min(facts.count(), line + ParseLimits.LOOKAHEAD);
        int end = from;
        while (end < most && (facts.isBlank(end) || facts.indent(end) > facts.indent(line))) {
            facts.mark(end++, LineMark.FENCED);
        }
        return end;
    }

    private boolean endsInColons(int line) {
        return facts.text().startsWith(COLONS, facts.last(line) - COLONS.length());
    }

    private boolean isRule(int line) {
        return facts.length(line) >= LEAST_RULE && Underlines.mark(facts, line) != 0;
    }

    private boolean isText(int line) {
        return line >= 0 && line < facts.count() && !facts.isBlank(line);
    }

    private boolean isFence(int line) {
        return facts.text().startsWith(FENCE, facts.first(line));
    }
}
