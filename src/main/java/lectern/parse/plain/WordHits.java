package lectern.parse.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which listed words a line holds.
///
/// @param captions words of captions, credits and teasers
/// @param captionOpens whether the first word is one of them
/// @param years numbers from 1000 to 2100
/// @param firstNames words that are first names, with a capital
/// @param nameOpens whether the first word is one of them
/// @param sectionName whether the whole line, label aside, is the name of a usual section
record WordHits(
        int captions,
        boolean captionOpens,
        int months,
        int years,
        int divisions,
        int firstNames,
        boolean nameOpens,
        boolean sectionName) {
    private static final int LONGEST = 20;

    // "Conclusion/Resolution", "Installation and Usage".
    private static final Pattern JOINT =
            Pattern.compile(" ?[/&,] ?| (?:and|und|et|y|e|и|en|och|og) ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_SECTION = 40;

    static WordHits in(String text, int from, int to, Words words) {
        int captions = 0;
        boolean captionOpens = false;
        int months = 0;
        int years = 0;
        int divisions = 0;
        int firstNames = 0;
        boolean nameOpens = false;
        boolean first = true;
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end - at <= LONGEST && to - from <= LONGEST_LINE) {
                int uses = words.uses(text, at, end);
                boolean caption = WordUse.CAPTION.isIn(uses);
                captions += caption ? 1 : 0;
                captionOpens |= caption && first;
                months += WordUse.MONTH.isIn(uses) ? 1 : 0;
                years += isYear(text, at, end) ? 1 : 0;
                boolean name = WordUse.FIRST_NAME.isIn(uses) && isCapital(text.charAt(at));
                firstNames += name ? 1 : 0;
                nameOpens |= name && first;
                divisions += WordUse.DIVISION.isIn(uses) ? 1 : 0;
            }
            first = false;
            at = end;
        }
        return new WordHits(
                captions,
                captionOpens,
                months,
                years,
                divisions,
                firstNames,
                nameOpens,
                isSection(text, from, to, words));
    }

    private static boolean isCapital(char c) {
        return !Character.isLowerCase(c);
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == 4
                && (text.charAt(from) == '1' || text.startsWith("20", from))
                && Character.isDigit(text.charAt(from + 1))
                && Character.isDigit(text.charAt(from + 2))
                && Character.isDigit(text.charAt(from + 3));
    }

    private static boolean isSection(String text, int from, int to, Words words) {
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > LONGEST_SECTION) {
            return false;
        }
        if (WordUse.SECTION.isIn(words.uses(text, from, to))) {
            return true;
        }
        Matcher joint = JOINT.matcher(text).region(from, to);
        int part = from;
        while (joint.find()) {
            if (!WordUse.SECTION.isIn(words.uses(text, part, joint.start()))) {
                return false;
            }
            part = joint.end();
        }
        return part > from && WordUse.SECTION.isIn(words.uses(text, part, to));
    }
}
