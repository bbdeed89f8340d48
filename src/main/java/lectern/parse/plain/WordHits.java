package lectern.parse.plain;

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
    private static final int LONGEST_LINE = 160;

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
                String word = Words.fold(text.substring(at, end));
                boolean caption = words.captions().contains(word);
                captions += caption ? 1 : 0;
                captionOpens |= caption && first;
                months += words.months().contains(word) ? 1 : 0;
                years += isYear(word) ? 1 : 0;
                boolean name = isCapital(text.charAt(at)) && words.firstNames().contains(word);
                firstNames += name ? 1 : 0;
                nameOpens |= name && first;
                divisions += words.divisions().containsKey(word) ? 1 : 0;
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

    private static boolean isYear(String word) {
        return word.length() == 4
                && Character.isDigit(word.charAt(3))
                && (word.startsWith("1") || word.startsWith("20"))
                && Character.isDigit(word.charAt(1))
                && Character.isDigit(word.charAt(2));
    }

    private static boolean isSection(String text, int from, int to, Words words) {
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to - from <= 40 && words.sections().contains(Words.fold(text.substring(from, to)));
    }
}
