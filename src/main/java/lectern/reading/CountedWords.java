package lectern.reading;

import java.util.BitSet;
import java.util.List;
import lectern.document.Section;

/// The words of a document's sections, without those of sections left out.
final class CountedWords {
    private final long[] before;

    CountedWords(OpenDocument open, BitSet leftOut) {
        List<Section> sections = open.document().sections();
        before = new long[sections.size() + 1];
        for (int i = 0; i < sections.size(); i++) {
            before[i + 1] = before[i] + (leftOut.get(i) ? 0 : sections.get(i).words());
        }
    }

    /// Returns the words in all sections before `section`; with the number of sections, all words.
    long before(int section) {
        return before[section];
    }

    long of(int section) {
        return before[section + 1] - before[section];
    }
}
