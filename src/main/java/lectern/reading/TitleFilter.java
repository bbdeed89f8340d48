package lectern.reading;

import java.util.BitSet;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.search.Folding;

/// Finds the sections whose titles hold a reader's words, whatever their case, accents and
/// apostrophes.
final class TitleFilter {
    private final String[] titles;

    /// @param title what the document is called
    TitleFilter(Document document, String title) {
        titles = new String[document.sections().size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = Folding.fold(i == 0 ? title : document.sections().get(i).title());
        }
    }

    /// Returns the sections whose titles hold every word of `words`.
    BitSet matches(String words) {
        String[] wanted = Folding.words(words);
        BitSet matches = new BitSet(titles.length);
        for (int i = 0; i < titles.length; i++) {
            if (holdsAll(titles[i], wanted)) {
                matches.set(i);
            }
        }
        return matches;
    }

    private static boolean holdsAll(String title, String[] wanted) {
        for (String word : wanted) {
            if (!title.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Returns which characters of `title` are those of `words`; none where they cannot be told.
    static BitSet positions(String title, String words) {
        BitSet positions = new BitSet();
        String folded = Folding.fold(title);
        String[] wanted = Folding.words(words);
        if (folded.length() == title.length() && holdsAll(folded, wanted)) {
            for (String word : wanted) {
                for (int at = folded.indexOf(word);
                        at >= 0 && !word.isEmpty();
                        at = folded.indexOf(word, at + 1)) {
                    positions.set(at, at + word.length());
                }
            }
        }
        return positions;
    }

    /// Returns `sections` and everything they stand under.
    static BitSet withAncestors(BitSet sections, Outline outline) {
        BitSet kept = new BitSet();
        kept.or(sections);
        for (int i = sections.nextSetBit(0); i >= 0; i = sections.nextSetBit(i + 1)) {
            int above = outline.parent(i);
            while (above != Outline.NONE && !kept.get(above)) {
                kept.set(above);
                above = outline.parent(above);
            }
        }
        return kept;
    }
}
