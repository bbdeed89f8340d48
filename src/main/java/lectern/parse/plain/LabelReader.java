package lectern.parse.plain;

import lectern.parse.plain.Label.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the label at the start of a line.
final class LabelReader {
    private static final int LONGEST = 24;
    private static final int FRAME = 3;
    private static final int NAMED_DIGITS = 4;
    private static final int LONGEST_SUFFIX = 3;

    private final Words words;

    LabelReader(Words words) {
        this.words = words;
    }

    /// Returns the label of the line from `from` to `to`, or null.
    @Nullable Label read(String text, int from, int to) {
        char c = text.charAt(from);
        if (c == '第') {
            return han(text, from, to);
        }
        if (c == '§') {
            int at = skipBlanks(text, from + 1, to);
            Label number = at == to ? null : named(text, at, to, false);
            return number == null ? null : number.under("§", 6);
        }
        int lead = c == '#' || c == '=' ? LeadMark.run(text, from, to) : 0;
        if (lead > 0) {
            int at = skipBlanks(text, from + lead, to);
            return at == to ? null : read(text, at, to);
        }
        if (!Character.isLetterOrDigit(c)) {
            return framed(text, from, to);
        }
        int end = tokenEnd(text, from, to);
        Label label = null;
        if (WordUse.DIVISION.isIn(words.uses(text, from, end))) {
            String first = Words.fold(text.substring(from, end));
            label = afterWord(text, end, to, first, words.divisions().getOrDefault(first, 0));
        } else {
            label = beforeWord(text, from, to, end);
        }
        return label == null ? anyWord(text, from, to) : label;
    }

    // "(1)", "— IV —", "[ 2 ]": a number between marks.
    private @Nullable Label framed(String text, int from, int to) {
        int at = from;
        while (at < to && at < from + FRAME && isFrame(text.charAt(at))) {
            at++;
        }
        at = skipBlanks(text, at, to);
        if (at == from || at == to || !Character.isLetterOrDigit(text.charAt(at))) {
            return null;
        }
        Label number = number(text, at, to, false);
        return number != null && number.mark() != ' ' && isFrame(number.mark())
                ? number.closed(text.charAt(from) == '(' ? '(' : '[', number.end())
                : null;
    }

    private static boolean isFrame(char c) {
        return Chars.isDash(c)
                || Chars.isOpening(c)
                || Chars.isClosing(c)
                || Chars.isQuote(c)
                || c == '*'
                || c == '=';
    }

    // "Common Mistake #2: …": any few words may number the parts of one text.
    private @Nullable Label anyWord(String text, int from, int to) {
        int at = from;
        int end = Math.min(to, from + LONGEST);
        while (at < end && !Letters.isDigit(text.charAt(at))) {
            char c = text.charAt(at);
            boolean part = Letters.isLetter(c) || LineFacts.isBlank(c) || c == '#' || isFrame(c);
            if (!part && Character.getType(c) != Character.NON_SPACING_MARK) {
                return null;
            }
            at++;
        }
        if (at == end || at - from < 3 || Character.isLetter(text.charAt(at - 1))) {
            return null;
        }
        Label number = number(text, at, to, false);
        boolean closed =
                number != null
                        && number.depth() == 1
                        && (number.end() == to || (number.mark() != ' ' && number.mark() != ','));
        if (number == null || !closed) {
            return null;
        }
        String word = Words.fold(text.substring(from, at)).strip();
        return number.under(word, words.captions().contains(word) ? 9 : 8);
    }

    private @Nullable Label afterWord(String text, int at, int to, String word, int rank) {
        if (at < to && text.charAt(at) == '.') {
            at++;
        }
        at = skipBlanks(text, at, to);
        if (at == to) {
            return new Label(word, rank, Kind.NONE, new int[0], ' ', to);
        }
        Label number = named(text, at, to, true);
        if (number == null) {
            String next = Words.fold(token(text, at, to));
            if (next.equals("the") || next.equals("no") || next.equals("nr")) {
                int behind = at + next.length();
                behind = behind < to && text.charAt(behind) == '.' ? behind + 1 : behind;
                number = number(text, skipBlanks(text, behind, to), to, true);
            }
        }
        if (number == null && !Character.isLetterOrDigit(text.charAt(at))) {
            int behind = skipBlanks(text, at + 1, to);
            return new Label(word, rank, Kind.NONE, new int[0], text.charAt(at), behind);
        }
        return number == null ? null : number.under(word, rank);
    }

    private @Nullable Label beforeWord(String text, int from, int to, int end) {
        Label number = number(text, from, to, true);
        if (number == null || (end - from == 1 && isOfWord(text, end, to))) {
            return null;
        }
        if (number.end() < to) {
            String next = Words.fold(token(text, number.end(), to));
            Integer rank = words.divisions().get(next);
            // "Second part", but not "2.2 Part lists".
            if (rank != null && number.kind() != Kind.LETTER && number.depth() == 1) {
                int behind = number.end() + next.length();
                // Nor is "2. Book the rooms" a second book.
                boolean cardinal = Character.isDigit(text.charAt(end - 1));
                if (cardinal && behind < to && goesOn(text, behind, to)) {
                    return number;
                }
                behind = skipMark(text, behind, to);
                return number.under(next, rank).closed('<', behind);
            }
        }
        boolean alone = number.end() == to;
        boolean marked = number.mark() != ' ';
        boolean sure =
                switch (number.kind()) {
                    case DIGITS, HAN, NUMERAL_WORD, NONE -> true;
                    case ROMAN ->
                            alone
                                    || marked
                                    || (isNoWord(text, from, end)
                                            && Character.isUpperCase(text.charAt(from)));
                    case LETTER -> marked && number.mark() != '-';
                };
        if (number.kind() == Kind.ROMAN && Character.isLowerCase(text.charAt(from)) && !marked) {
            sure = false;
        }
        return sure ? number : null;
    }

    // "I've left it", "L'été", and the initials of "P. J. Reeve".
    private static boolean isOfWord(String text, int mark, int to) {
        if (mark + 2 >= to) {
            return false;
        }
        char next = text.charAt(mark + 1);
        return switch (text.charAt(mark)) {
            case '\'', '’' -> Character.isLetter(next);
            case '.' ->
                    mark + 3 < to
                            && LineFacts.isBlank(next)
                            && Character.isUpperCase(text.charAt(mark + 2))
                            && text.charAt(mark + 3) == '.';
            default -> false;
        };
    }

    private static boolean goesOn(String text, int at, int to) {
        int next = skipBlanks(text, at, to);
        return next > at && Character.isLetterOrDigit(text.charAt(next));
    }

    // Behind the name of a part four digits are no year: "Article 1382".
    private @Nullable Label named(String text, int at, int to, boolean wordsToo) {
        int end = tokenEnd(text, at, to);
        int value = end - at == NAMED_DIGITS ? Numerals.digits(text.substring(at + 1, end)) : -1;
        int thousands = Character.digit(text.charAt(at), 10);
        return value < 0 || thousands < 1
                ? number(text, at, to, wordsToo)
                : closed(text, end, to, Kind.DIGITS, new int[] {1000 * thousands + value});
    }

    private @Nullable Label number(String text, int at, int to, boolean wordsToo) {
        int end = tokenEnd(text, at, to);
        if (!mayBeNumber(text, at, end, wordsToo)) {
            return null;
        }
        String token = text.substring(at, end);
        int ordinal = ordinal(token);
        token = ordinal > 0 ? token.substring(0, ordinal) : token;
        Kind kind = Kind.NONE;
        int[] path = Numerals.path(token);
        if (path != null) {
            kind = Kind.DIGITS;
        } else if (Numerals.roman(token) > 0 && !isLetterOnly(token)) {
            kind = Kind.ROMAN;
            path = new int[] {Numerals.roman(token)};
        } else if (token.length() == 1 && Numerals.letter(token.charAt(0)) > 0) {
            kind = Kind.LETTER;
            path = new int[] {Numerals.letter(token.charAt(0))};
        } else if (Numerals.han(token) >= 0) {
            kind = Kind.HAN;
            path = new int[] {Numerals.han(token)};
        } else if (wordsToo) {
            Integer value = words.numerals().get(Words.fold(token));
            if (value == null) {
                return null;
            }
            kind = Kind.NUMERAL_WORD;
            path = new int[] {value};
        } else {
            return null;
        }
        return closed(text, end, to, kind, path);
    }

    private static @Nullable Label closed(String text, int end, int to, Kind kind, int[] path) {
        char mark = end < to ? text.charAt(end) : ' ';
        if (LineFacts.isBlank(mark)) {
            int next = skipBlanks(text, end, to);
            if (next < to
                    && (Chars.isDash(text.charAt(next)) || Chars.isClosing(text.charAt(next)))
                    && (next + 1 == to || !Character.isLetterOrDigit(text.charAt(next + 1)))) {
                return new Label(null, 0, kind, path, '-', skipMark(text, next, to));
            }
            return new Label(null, 0, kind, path, ' ', next);
        }
        if (Character.isLetterOrDigit(mark)) {
            return null;
        }
        char closing = Chars.isDash(mark) ? '-' : mark;
        return new Label(null, 0, kind, path, closing, skipMark(text, end, to));
    }

    // Most words are none, which their first letter tells.
    private boolean mayBeNumber(String text, int from, int end, boolean wordsToo) {
        if (end - from < 2) {
            return end > from;
        }
        for (int i = from; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return Numerals.mayStart(text.charAt(from))
                || (wordsToo && WordUse.NUMERAL.isIn(words.uses(text, from, end)));
    }

    // Where the number ends in "1st", "2-е", "3º"; 0 for others.
    private static int ordinal(String token) {
        int at = 0;
        while (at < token.length() && Character.isDigit(token.charAt(at))) {
            at++;
        }
        boolean suffixed = at > 0 && at < 3 && at < token.length();
        if (!suffixed || token.length() - at > LONGEST_SUFFIX || token.charAt(at) == '.') {
            return 0;
        }
        for (int i = at + 1; i < token.length(); i++) {
            if (!Character.isLetter(token.charAt(i))) {
                return 0;
            }
        }
        return Character.isLowerCase(token.charAt(token.length() - 1)) ? at : 0;
    }

    // "V" and "X" are, while "I" is one.
    private static boolean isNoWord(String text, int from, int end) {
        return end - from > 1 || text.charAt(from) == 'V' || text.charAt(from) == 'X';
    }

    // C, D, L, M count letters far more often than hundreds.
    private static boolean isLetterOnly(String token) {
        return token.length() == 1 && "CDLMcdlm".indexOf(token.charAt(0)) >= 0;
    }

    private static @Nullable Label han(String text, int from, int to) {
        int at = from + 1;
        while (at < to && at < from + 8) {
            String number = text.substring(from + 1, at);
            int value = Math.max(Numerals.han(number), Numerals.digits(number));
            char unit = text.charAt(at);
            if (value >= 0 && "巻卷部編篇章回話话節节条條幕場场課课讲講届期".indexOf(unit) >= 0) {
                int rank = "巻卷".indexOf(unit) >= 0 ? 1 : "部編篇".indexOf(unit) >= 0 ? 3 : 4;
                return new Label(
                        String.valueOf(unit),
                        "節节条條".indexOf(unit) >= 0 ? 5 : rank,
                        Kind.HAN,
                        new int[] {value},
                        ' ',
                        skipBlanks(text, at + 1, to));
            }
            if (value >= 0 && LineFacts.isBlank(unit)) {
                return new Label(
                        "第", 4, Kind.HAN, new int[] {value}, ' ', skipBlanks(text, at, to));
            }
            at++;
        }
        return null;
    }

    private static String token(String text, int from, int to) {
        return text.substring(from, tokenEnd(text, from, to));
    }

    private static int tokenEnd(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST) {
            char c = text.charAt(at);
            boolean inside =
                    Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || c == Numerals.HAN_ZERO
                            || ((c == '.' || c == '-' || c == '’')
                                    && at > from
                                    && at + 1 < to
                                    && Character.isLetterOrDigit(text.charAt(at + 1)));
            if (!inside || (c == '.' && !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int at, int to) {
        while (at < to && LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipMark(String text, int at, int to) {
        while (at < to && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '(') {
            at++;
        }
        return at;
    }
}
