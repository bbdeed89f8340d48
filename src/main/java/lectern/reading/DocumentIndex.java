package lectern.reading;

import lectern.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// A document made ready for searching when that is first asked for, whichever work asks.
final class DocumentIndex {
    private final OpenDocument open;
    private @Nullable SearchIndex made;

    DocumentIndex(OpenDocument open) {
        this.open = open;
    }

    /// Returns the index; takes a moment the first time.
    ///
    /// @param check is run now and then, and ends the work by throwing
    synchronized SearchIndex get(Runnable check) {
        SearchIndex ready = made;
        if (ready == null) {
            ready = SearchIndex.of(open.document(), check);
            made = ready;
        }
        return ready;
    }
}
