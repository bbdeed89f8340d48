package lectern.parse.plain;

import java.util.List;
import lectern.document.Block;
import lectern.document.Span;

/// Counts words as a reader does: runs of letters and digits, with the apostrophes and hyphens
/// inside. Scripts without spaces are counted by their letters: two Chinese or Japanese characters,
/// or four of Thai, Lao, Khmer and Burmese, are taken for a word.
final class WordCount {
    private static final int PART = 1;
    private static final int JOINER = 2;
    private static final int IDEOGRAPH = 4;
    private static final int UNSPACED = 8;
    private static final int CHUNK = 1 << 12;

    // What most texts are made of: all up to the general punctuation.
    private static final byte[] KINDS = kinds();

    private static byte[] kinds() {
        byte[] kinds = new byte[0x2100];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) slowKind(c);
        }
        return kinds;
    }

    private WordCount() {}

    /// Counts the words of all blocks but furniture and rules.
    static int of(String text, List<Block> blocks) {
        char[] chunk = new char[CHUNK];
        long words = 0;
        for (Block block : blocks) {
            words +=
                    switch (block) {
                        case Block.Paragraph(Span span, _) -> of(text, span, chunk);
                        case Block.ListItem(_, _, Span body, _) -> of(text, body, chunk);
                        case Block.Quote(Span span, _) -> of(text, span, chunk);
                        case Block.Verse(Span span) -> of(text, span, chunk);
                        case Block.Preformatted(Span span) -> of(text, span, chunk);
                        case Block.Furniture _, Block.Rule _ -> 0;
                    };
        }
        return (int) words;
    }

    private static int of(String text, Span span, char[] chunk) {
        int words = 0;
        int ideographs = 0;
        int letters = 0;
        int before = 0;
        int open = 0;
        for (int from = span.start(); from < span.end(); from += CHUNK) {
            int count = Math.min(CHUNK, span.end() - from);
            text.getChars(from, from + count, chunk, 0);
            for (int i = 0; i < count; i++) {
                char c = chunk[i];
                int kind = c < KINDS.length ? KINDS[c] : slowKind(c);
                // No branch: a word begins with a part that no part, nor a joiner behind one,
                // precedes.
                int part = kind & PART;
                words += part & ~before & ~open;
                open = (kind >> 1) & before;
                before = part;
                ideographs += (kind >> 2) & 1;
                letters += kind >> 3;
            }
        }
        return words + (ideographs + 1) / 2 + (letters + 3) / 4;
    }

    private static int slowKind(char c) {
        if (isIdeograph(c)) {
            return IDEOGRAPH;
        }
        if (isUnspaced(c) && !Character.isDigit(c)) {
            return Character.isLetter(c) ? UNSPACED : 0;
        }
        return isPartOfWord(c) ? PART : joins(c) ? JOINER : 0;
    }

    private static boolean isIdeograph(char c) {
        // Kana, ideographs of all planes' high surrogates from 2 on; not their punctuation.
        return (c >= '\u3041' && c <= '\u30ff' && c != '\u30fb')
                || (c >= '\u3400' && c <= '\u9fff')
                || c == '\u3005'
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\ud840' && c <= '\ud8ff');
    }

    private static boolean isUnspaced(char c) {
        return (c >= '\u0e00' && c <= '\u0eff')
                || (c >= '\u1000' && c <= '\u109f')
                || (c >= '\u1780' && c <= '\u17ff');
    }

    // Marks (accents, vowel signs) belong to the letter before them; letters beyond the basic plane
    // are seen by their surrogates.
    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(char c) {
        return c == '\''
                || c == '-'
                || c == '\u2019'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u00ad'
                || c == '\u00b7';
    }
}
