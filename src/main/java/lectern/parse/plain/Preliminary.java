package lectern.parse.plain;

import java.util.List;
import java.util.regex.Pattern;

/// What files carry above their title for other readers than ours: badges, tags, the name of an
/// interpreter, a notice of copyright, where it came from.
final class Preliminary {
    private static final List<String> OPENINGS =
            List.of("#!", "[![", "![", "<", "\u00a9", "(c) ", "copyright ", "spdx-");
    private static final int LONGEST = 10;
    // With a year or what stands for one: "Copyright Notice" may be a heading.
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "copyright\\s*(?:©|\\(c\\)|\\[|\\d)|(?:©|\\(c\\))\\s*\\d",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_COPYRIGHT = 24;

    private Preliminary() {}

    /// Tells whether `line` opens with a notice of copyright.
    static boolean isCopyright(LineFacts facts, int line) {
        int from = facts.first(line);
        int to = Math.min(facts.last(line), from + LONGEST_COPYRIGHT);
        return COPYRIGHT.matcher(facts.text()).region(from, to).lookingAt();
    }

    static boolean is(LineFacts facts, int line) {
        int from = facts.first(line);
        String opening =
                Words.fold(
                        facts.text().substring(from, Math.min(facts.last(line), from + LONGEST)));
        return OPENINGS.stream().anyMatch(opening::startsWith)
                || facts.text().indexOf("://", from, facts.last(line)) >= 0;
    }
}
