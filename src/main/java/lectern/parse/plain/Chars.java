package lectern.parse.plain;

/// Kinds of characters that matter to structure, in any script.
final class Chars {
    private Chars() {}

    /// Han, kana, Hangul and their wide forms: one character weighs as much as a few Latin ones.
    static boolean isCjk(char c) {
        return c >= '\u2e80'
                && (c <= '\u9fff'
                        || (c >= '\uac00' && c <= '\ud7af')
                        || (c >= '\uf900' && c <= '\ufaff')
                        || (c >= '\uff00' && c <= '\uffef'));
    }

    /// Tells whether `c` is of a script that breaks its lines between any two characters, unlike
    /// Hangul.
    static boolean breaksAnywhere(char c) {
        return (c >= '\u2e80' && c <= '\ua4cf')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff00' && c <= '\uffef');
    }

    static boolean isQuote(char c) {
        return switch (c) {
            case '"',
                    '\'',
                    '`',
                    '«',
                    '»',
                    '‹',
                    '›',
                    '‘',
                    '’',
                    '‚',
                    '“',
                    '”',
                    '„',
                    '「',
                    '」',
                    '『',
                    '』' ->
                    true;
            default -> false;
        };
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}' || c == '）' || c == '】' || c == '〕' || c == '》';
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{' || c == '（' || c == '【' || c == '〔' || c == '《';
    }

    static boolean isDash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == 'ー'
                || c == '－';
    }

    static boolean isBullet(char c) {
        return switch (c) {
            case '-',
                    '*',
                    '+',
                    '•',
                    '·',
                    '‣',
                    '◦',
                    '▪',
                    '●',
                    '○',
                    '■',
                    '–',
                    '—',
                    '・',
                    '►',
                    '✓',
                    '※' ->
                    true;
            default -> false;
        };
    }

    static boolean isQuestionMark(char c) {
        return c == '?' || c == '？' || c == '؟';
    }

    /// Tells whether `c` ends a sentence.
    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '．', '｡' -> true;
            case '؟', '۔', '।', '॥', '։' -> true;
            default -> false;
        };
    }

    /// Tells whether `c` ends a sentence or a clause that has an end.
    static boolean endsClause(char c) {
        return isStop(c) || isColon(c) || c == ';' || c == '；' || c == '؛';
    }

    /// Tells whether `c` may stand behind the mark that ends a sentence.
    static boolean isCloser(char c) {
        return isQuote(c) || isClosing(c) || c == '_' || c == '*';
    }

    static boolean isComma(char c) {
        return c == ',' || c == ';' || c == '、' || c == '，' || c == '；' || c == '،' || c == '؛';
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /// Tells whether the text before `to` ends a sentence, quotes and brackets behind it aside.
    static boolean endsSentence(String text, int from, int to) {
        while (to > from && (isQuote(text.charAt(to - 1)) || isClosing(text.charAt(to - 1)))) {
            to--;
        }
        return to > from && (isStop(text.charAt(to - 1)) || isColon(text.charAt(to - 1)));
    }
}
