package lectern.reading;

import java.util.BitSet;
import lectern.document.Document;
import lectern.document.Outline;

/// What is to be known of a document's titles, worked out when it is loaded: with a hundred
/// thousand of them that takes longer than a frame.
public final class Titles {
    private final RepeatedTitles repeated;
    private final BitSet furniture;
    private final TitleFilter filter;

    /// @param title what the document is called
    Titles(Document document, Outline outline, String title) {
        repeated = new RepeatedTitles(document, outline);
        furniture = new FurnitureNames().in(document, outline);
        filter = new TitleFilter(document, title);
    }

    /// Returns what tells `section` from others of its title; empty where no other has it.
    String hint(int section) {
        return repeated.hint(section);
    }

    /// Returns the sections that are looked things up in rather than read.
    BitSet furniture() {
        return (BitSet) furniture.clone();
    }

    /// Returns the sections whose titles hold every word of `words`.
    BitSet matches(String words) {
        return filter.matches(words);
    }
}
