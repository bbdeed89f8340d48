package lectern.reading;

import lectern.document.Controls;

/// The first words of something longer, to tell it by.
final class FirstWords {
    private FirstWords() {}

    /// Returns `words` where they have no more than `most` characters; else as many whole words as
    /// have, and dots. A word longer than half of that is cut.
    static String of(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        int cut = space < most / 2 ? most : space;
        return words.substring(0, Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut)
                + " …";
    }

    /// Returns what is printed from `offset` on in its line, `most` characters of it at the most.
    static String ofLine(String text, int offset, int most) {
        int end = offset;
        while (end < text.length()
                && end - offset < most
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return Controls.blanked(text.substring(offset, end)).strip();
    }
}
