package lectern.parse.plain;

import lectern.parse.ParseLimits;

/// Code between two lines that open with three grave accents, as writers of notes set it off.
final class Fences {
    private static final String FENCE = "```";

    private final LineFacts facts;

    Fences(LineFacts facts) {
        this.facts = facts;
    }

    /// Marks the fences and what is between them.
    void mark() {
        int line = 0;
        while (line < facts.count()) {
            int end = end(line, facts.count());
            for (int at = line; at < end; at++) {
                facts.mark(at, LineMark.FENCED);
            }
            line = Math.max(end, line + 1);
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

    private boolean isFence(int line) {
        return facts.text().startsWith(FENCE, facts.first(line));
    }
}
