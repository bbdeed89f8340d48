package lectern.parse.plain;

/// What one line looks like, letter by letter. One object reads many lines.
final class LineShape {
    /// How a line ends.
    enum Ending {
        OPEN,
        STOP,
        QUESTION,
        EXCLAMATION,
        COLON,
        COMMA,
        QUOTE,
        BRACKET,
        ELLIPSIS,
        OTHER
    }

    /// How a line uses capitals.
    enum Case {
        NONE,
        CAPITALS,
        TITLE,
        SENTENCE,
        LOWER
    }

    int length;
    float width;
    int letters;
    int upper;
    int lower;
    int digits;
    int cjk;
    int words;
    int capitalWords;
    int longWords;
    int commas;
    int sentenceBreaks;
    int quotes;
    int brackets;
    int dashes;
    int colons;
    int codeMarks;
    int wideGaps;
    int leaders;
    int marks;
    boolean link;
    boolean handle;
    boolean creditMark;
    boolean bullet;
    char firstChar;
    char lastChar;
    Ending ending = Ending.OPEN;
    Case letterCase = Case.NONE;

    void read(String text, int from, int to) {
        clear();
        length = to - from;
        if (length == 0) {
            return;
        }
        firstChar = text.charAt(from);
        lastChar = text.charAt(to - 1);
        boolean inWord = false;
        int wordLength = 0;
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isLetter(c) || Character.isHighSurrogate(c);
            if (letter) {
                letter(c, inWord);
                wordLength = inWord ? wordLength + 1 : 1;
                if (wordLength == 4) {
                    longWords++;
                }
                inWord = true;
            } else if (Letters.isDigit(c)) {
                digits++;
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                if (inWord && !((c == '\'' || c == '’' || c == '-') && i + 1 < to)) {
                    inWord = false;
                }
                mark(text, i, to, before);
            }
            before = c;
        }
        width = length + 1.5f * cjk;
        bullet =
                Chars.isBullet(firstChar) && length > 1 && LineFacts.isBlank(text.charAt(from + 1));
        ending = ending(text, from, to);
        letterCase = letterCase();
    }

    private void clear() {
        length = letters = upper = lower = digits = cjk = words = capitalWords = longWords = 0;
        commas = sentenceBreaks = quotes = brackets = dashes = colons = 0;
        codeMarks = wideGaps = leaders = marks = 0;
        width = 0;
        link = handle = creditMark = bullet = false;
        firstChar = lastChar = ' ';
        ending = Ending.OPEN;
        letterCase = Case.NONE;
    }

    private void letter(char c, boolean inWord) {
        letters++;
        if (Chars.isCjk(c)) {
            cjk++;
        }
        boolean capital = Letters.isCapital(c);
        if (capital) {
            upper++;
        } else if (Letters.isLowerCase(c)) {
            lower++;
        }
        if (!inWord) {
            words++;
            capitalWords += capital ? 1 : 0;
        }
    }

    private void mark(String text, int i, int to, char before) {
        char c = text.charAt(i);
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        marks += LineFacts.isBlank(c) ? 0 : 1;
        if (Chars.isStop(c)) {
            leaders += before == c || (before == ' ' && after == ' ') ? 1 : 0;
            boolean breaks = c == '。' || c == '！' || c == '？' || (after == ' ' && i + 2 < to);
            if (i + 1 < to && breaks && Character.isLowerCase(before)) {
                sentenceBreaks++;
            }
        } else if (Chars.isComma(c)) {
            commas++;
        } else if (Chars.isColon(c)) {
            colons++;
            link |= text.startsWith("://", i);
        } else if (Chars.isQuote(c)) {
            quotes++;
        } else if (Chars.isDash(c)) {
            dashes++;
        } else if (c == ' ' || c == '\t') {
            wideGaps += (c == '\t' || before == ' ') && after != ' ' ? 1 : 0;
        } else if (c == '@') {
            handle = true;
        } else if (c == '©' || c == '®' || c == '|') {
            creditMark = true;
        } else if (Chars.isOpening(c)) {
            brackets++;
        }
        if (isCodeMark(c, before)) {
            codeMarks++;
        }
        if (c == '.' && before == 'w' && i >= 3 && text.startsWith("www", i - 3)) {
            link = true;
        }
    }

    /// Tells whether the character at `at` is one that code has more of than prose.
    static boolean isCodeMark(String text, int at, int from) {
        return isCodeMark(text.charAt(at), at > from ? text.charAt(at - 1) : ' ');
    }

    private static boolean isCodeMark(char c, char before) {
        return switch (c) {
            case '{', '}', '=', '<', '>', '_', '\\', ';', '$', '#', '|', '^', '~', '[', ']' -> true;
            case '(' -> Character.isLetterOrDigit(before);
            default -> false;
        };
    }

    /// Tells how the text from `from` to `to` ends.
    static Ending ending(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (Character.isLetterOrDigit(last) || Character.isSurrogate(last)) {
            return Ending.OPEN;
        }
        if (last == '…' || (last == '.' && to - from > 2 && text.charAt(to - 2) == '.')) {
            return Ending.ELLIPSIS;
        }
        if (Chars.isQuestionMark(last)) {
            return Ending.QUESTION;
        }
        if (last == '!' || last == '！') {
            return Ending.EXCLAMATION;
        }
        if (Chars.isStop(last)) {
            return Ending.STOP;
        }
        if (Chars.isColon(last)) {
            return Ending.COLON;
        }
        if (Chars.isComma(last)) {
            return Ending.COMMA;
        }
        if (Chars.isQuote(last)) {
            return Ending.QUOTE;
        }
        return Chars.isClosing(last) ? Ending.BRACKET : Ending.OTHER;
    }

    private Case letterCase() {
        if (upper + lower == 0) {
            return Case.NONE;
        }
        if (lower == 0 || (upper > 3 && lower * 8 < upper)) {
            return Case.CAPITALS;
        }
        if (upper == 0) {
            return Case.LOWER;
        }
        return words > 1 && capitalWords * 3 >= words * 2 && capitalWords >= longWords - 1
                ? Case.TITLE
                : Case.SENTENCE;
    }
}
