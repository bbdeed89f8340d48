package lectern.parse.plain;

import java.util.List;

/// What files carry above their title for other readers than ours: badges, tags, the name of an
/// interpreter, a notice of copyright.
final class Preliminary {
    private static final List<String> OPENINGS =
            List.of("#!", "[![", "![", "<", "\u00a9", "(c) ", "copyright ", "spdx-");
    private static final int LONGEST = 10;

    private Preliminary() {}

    static boolean is(LineFacts facts, int line) {
        int from = facts.first(line);
        String opening =
                Words.fold(
                        facts.text().substring(from, Math.min(facts.last(line), from + LONGEST)));
        return OPENINGS.stream().anyMatch(opening::startsWith);
    }
}
