package lectern.parse.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.document.Block.Furniture.Kind;
import org.jspecify.annotations.Nullable;

/// Tells by-lines, datelines, captions, credits and notices by their words. Immutable; made once
/// and shared.
final class FurnitureCues {
    static final int LONGEST = 160;

    private static final int LONGEST_NOTICE = 100;
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_DATE = 70;
    private static final int MOST_NAME_WORDS = 8;

    // What a phrase's first word may open, or what a word is.
    private static final int NAME = 1;
    private static final int BYLINE = 1 << 1;
    private static final int CREDIT = 1 << 2;
    private static final int CAPTION = 1 << 3;
    private static final int NOTICE = 1 << 4;
    private static final int NOTICE_LEAD = 1 << 5;
    private static final int NUMBERED = 1 << 6;
    private static final int AGENCY = 1 << 7;
    private static final int DATE = 1 << 8;
    private static final int MONTH = 1 << 9;

    private final CueTable words = new CueTable();
    private final Map<Integer, Set<String>> phrases = new HashMap<>();

    private FurnitureCues() {}

    static FurnitureCues load() {
        FurnitureCues cues = new FurnitureCues();
        int use = 0;
        for (String line : Resource.lines("furniture-cues.txt")) {
            if (line.startsWith("[")) {
                use = use(line.substring(1, line.length() - 1));
            } else {
                for (String phrase : line.split(";", -1)) {
                    cues.add(use, phrase);
                }
            }
        }
        return cues;
    }

    private static int use(String list) {
        return switch (list) {
            case "name" -> NAME;
            case "byline" -> BYLINE;
            case "credit" -> CREDIT;
            case "caption" -> CAPTION;
            case "notice" -> NOTICE;
            case "notice-lead" -> NOTICE_LEAD;
            case "numbered" -> NUMBERED;
            case "agency" -> AGENCY;
            case "date" -> DATE;
            case "month" -> MONTH;
            default -> throw new IllegalStateException("no list " + list);
        };
    }

    private void add(int use, String phrase) {
        phrases.computeIfAbsent(use, _ -> new HashSet<>()).add(phrase);
        CueWords word = new CueWords(phrase, 0, phrase.length());
        boolean more = word.next();
        while (more) {
            words.add(word.hash(), use);
            // Dates are told by all their words, phrases by the first.
            more = use == DATE && word.next();
        }
    }

    /// Returns what kind of furniture the text between two offsets is, null for none. Both ends are
    /// no blanks.
    @Nullable Kind of(String text, int from, int to) {
        if (to - from > LONGEST || to == from) {
            return null;
        }
        CueWords word = new CueWords(text, from, to);
        int first = word.next() ? words.get(word.hash()) : 0;
        if (text.charAt(from) == '\u00a9') {
            first |= CREDIT;
        }
        char last = text.charAt(to - 1);
        boolean number = word.length() > 0 && word.isNumber();
        if (first == 0 && !number && (Chars.endsClause(last) || Chars.isCloser(last))) {
            // Most lines are sentences: no more than one word of theirs is looked at.
            return null;
        }
        int any = first;
        int count = 0;
        int numbers = 0;
        int dated = 0;
        int months = 0;
        for (boolean more = word.length() > 0; more; more = word.next()) {
            int use = words.get(word.hash());
            any |= use;
            count++;
            numbers += word.isNumber() ? 1 : 0;
            months += (use & MONTH) != 0 ? 1 : 0;
            dated += word.isNumber() || (use & (MONTH | DATE)) != 0 ? 1 : 0;
        }
        if (first == 0 && (any & AGENCY) == 0 && !number) {
            return null;
        }
        if (isDate(text, from, to, count, numbers, months, dated)) {
            return Kind.DATELINE;
        }
        String line = text.substring(from, to).toLowerCase(Locale.ROOT);
        return judge(line, text, from, to, first, any);
    }

    /// Returns the number of the kind of furniture the text between two offsets is, from 1; 0 for
    /// none.
    int number(String text, int from, int to) {
        Kind kind = of(text, from, to);
        if (kind == null) {
            return 0;
        }
        return switch (kind) {
            case BYLINE -> 1;
            case DATELINE -> 2;
            case CAPTION -> 3;
            case CREDIT -> 4;
            case CONTENTS -> 5;
            case PAGE -> 6;
            case NOTICE -> 7;
        };
    }

    private static boolean isDate(
            String text, int from, int to, int count, int numbers, int months, int dated) {
        if (to - from > LONGEST_DATE || dated < count || numbers == 0 || numbers > 8) {
            return false;
        }
        return months > 0 ? numbers + months > 1 : isNumericDate(text, from, to);
    }

    // 24.11.2026, 2026-11-24, 24/11/26, 2026年11月24日.
    private static boolean isNumericDate(String text, int from, int to) {
        int at = from;
        while (at < to && !isDigit(text.charAt(at))) {
            at++;
        }
        int groups = 0;
        int years = 0;
        while (at < to && isDigit(text.charAt(at))) {
            int start = at;
            while (at < to && isDigit(text.charAt(at))) {
                at++;
            }
            years += at - start == 4 ? 1 : 0;
            groups++;
            if (at < to && "./-年月".indexOf(text.charAt(at)) >= 0) {
                at++;
                at += at < to && text.charAt(at) == ' ' ? 1 : 0;
            } else {
                break;
            }
        }
        return groups == 3 && years == 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Kind judge(String line, String text, int from, int to, int first, int any) {
        char last = line.charAt(line.length() - 1);
        boolean sentence = Chars.isStop(last);
        if ((first & NOTICE) != 0 && phrases(NOTICE).contains(line)) {
            return Kind.NOTICE;
        }
        if (line.length() <= LONGEST_NOTICE && opens(NOTICE_LEAD, first, line)) {
            return Kind.NOTICE;
        }
        if ((first & NUMBERED) != 0 && isNumbered(line)) {
            return Kind.CAPTION;
        }
        if (opens(CAPTION, first, line)) {
            return Kind.CAPTION;
        }
        boolean brief = line.length() <= LONGEST_CREDIT;
        if (brief && (first & NAME) != 0 && isName(text, from, nameEnd(text, from, to))) {
            return Kind.BYLINE;
        }
        if (brief && !sentence && opens(BYLINE, first, line)) {
            return Kind.BYLINE;
        }
        if (brief && !sentence && (opens(CREDIT, first, line) || isAgency(any, line))) {
            return Kind.CREDIT;
        }
        return null;
    }

    private Set<String> phrases(int use) {
        return phrases.getOrDefault(use, Set.of());
    }

    private boolean opens(int use, int first, String line) {
        if ((first & use) != 0) {
            for (String phrase : phrases(use)) {
                if (line.startsWith(phrase) && endsWord(line, phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsWord(String line, int at) {
        return at == line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || Chars.breaksAnywhere(line.charAt(at));
    }

    private boolean isAgency(int any, String line) {
        if ((any & AGENCY) != 0) {
            for (String phrase : phrases(AGENCY)) {
                int at = line.indexOf(phrase);
                if (at >= 0 && endsWord(line, at + phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    // A word, a number and a mark.
    private static boolean isNumbered(String line) {
        int at = 0;
        while (at < line.length() && !isDigit(line.charAt(at)) && at < 14) {
            at++;
        }
        int digits = at;
        while (at < line.length() && (isDigit(line.charAt(at)) || line.charAt(at) == '.')) {
            at++;
        }
        return at > digits
                && (at == line.length()
                        || line.charAt(at - 1) == '.'
                        || ":：-–—|)".indexOf(line.charAt(at)) >= 0);
    }

    // "By Jane Miller, 3 May 2024": the date is none of the name.
    private static int nameEnd(String text, int from, int to) {
        int comma = text.indexOf(", ", from);
        return comma > from && comma < to && isDigit(text.charAt(to - 1)) ? comma : to;
    }

    // A few words, each with a capital but for "and", "de", "van" and their like.
    private static boolean isName(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        char last = text.charAt(to - 1);
        if (at == to || text.charAt(at) != ' ' || Chars.endsClause(last) || last == ',') {
            return false;
        }
        CueWords word = new CueWords(text, at, to);
        int count = 0;
        int capitals = 0;
        while (word.next()) {
            boolean capital = Character.isUpperCase(text.charAt(word.start()));
            if (!capital && word.length() > 3) {
                return false;
            }
            count++;
            capitals += capital ? 1 : 0;
        }
        return capitals > 0 && count <= MOST_NAME_WORDS;
    }
}
