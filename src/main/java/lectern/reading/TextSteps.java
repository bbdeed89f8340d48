package lectern.reading;

import java.text.BreakIterator;
import lectern.document.Span;

/// Steps through a text as it is read: a run of blanks, line ends among them, is one step. Offsets
/// are in UTF-16 units.
final class TextSteps {
    // No cluster and no word of any use is longer.
    private static final int FAR = 256;

    private final String text;
    private final Span within;

    /// @param within which no step leaves
    TextSteps(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    /// Returns the end of the character at `offset`.
    int nextCharacter(int offset) {
        int at = skipBlanks(offset);
        if (at > offset || at == within.end()) {
            return at;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        int end = Math.min(within.end(), at + FAR);
        characters.setText(text.substring(at, end));
        return at + characters.next();
    }

    /// Returns the start of the character before `offset`.
    int previousCharacter(int offset) {
        int at = skipBlanksBack(offset);
        if (at < offset || at == within.start()) {
            return at;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        int start = Math.max(within.start(), at - FAR);
        characters.setText(text.substring(start, at));
        characters.last();
        return start + characters.previous();
    }

    /// Returns the end of the word at `offset`, or of the next one.
    int nextWord(int offset) {
        int at = offset;
        while (at < within.end() && !isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= within.end()) {
            return within.end();
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text.substring(at, Math.min(within.end(), at + FAR)));
        return at + words.next();
    }

    /// Returns the start of the word before `offset`.
    int previousWord(int offset) {
        int at = offset;
        while (at > within.start() && !isWord(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        if (at <= within.start()) {
            return within.start();
        }
        BreakIterator words = BreakIterator.getWordInstance();
        int start = Math.max(within.start(), at - FAR);
        words.setText(text.substring(start, at));
        words.last();
        return start + words.previous();
    }

    private int skipBlanks(int offset) {
        int at = offset;
        while (at < within.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipBlanksBack(int offset) {
        int at = offset;
        while (at > within.start() && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
