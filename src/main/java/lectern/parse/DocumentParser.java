package lectern.parse;

import lectern.document.Corrections;
import lectern.document.Document;
import lectern.text.Progress;

/// Finds the structure of a text. Implementations are immutable and may be shared by threads.
@FunctionalInterface
public interface DocumentParser {
    /// Parses `text`. No text is refused: one without structure gives a document of one section.
    ///
    /// @param corrections go before what is found; those of blank lines and behind the text's end
    ///   count for nothing
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    Document parse(String text, Corrections corrections, Progress progress);

    /// Parses `text` as nobody has corrected it.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    default Document parse(String text, Progress progress) {
        return parse(text, Corrections.NONE, progress);
    }
}
