package lectern.reading;

import java.util.Comparator;
import lectern.state.Mark;
import org.jspecify.annotations.Nullable;

/// A mark of the text that is open, or one that leads into a file.
///
/// @param name a letter, or empty for a bookmark
/// @param offset of the marked place, in UTF-16 units, or [#NOWHERE]
/// @param words printed there
/// @param file where a capital's mark leads to, by name; empty for other marks
/// @param kept as it was kept before; null for one made since the text was opened
public record ReaderMark(String name, int offset, String words, String file, @Nullable Mark kept) {
    /// Stands for a place that cannot be found in the text as it is now, or lies in a file.
    public static final int NOWHERE = -1;

    /// The order of the text; marks without place come last, those into files behind the others.
    public static final Comparator<ReaderMark> ORDER =
            Comparator.comparing((ReaderMark mark) -> !mark.isPlaced())
                    .thenComparingInt(ReaderMark::offset)
                    .thenComparing(mark -> !mark.file().isEmpty())
                    .thenComparing(ReaderMark::name);

    private static final int LONGEST = 160;

    static ReaderMark at(OpenDocument open, String name, int offset, @Nullable Mark kept) {
        String words = FirstWords.ofLine(open.document().text(), offset, LONGEST);
        return new ReaderMark(name, offset, words, "", kept);
    }

    static ReaderMark nowhere(Mark kept) {
        return new ReaderMark(kept.name(), NOWHERE, kept.line().line(), "", kept);
    }

    public boolean isBookmark() {
        return name.isEmpty();
    }

    public boolean isPlaced() {
        return offset != NOWHERE;
    }
}
