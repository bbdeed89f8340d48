package lectern.parse;

import lectern.document.Document;
import lectern.text.Progress;

/// Finds the structure of a text. Implementations are immutable and may be shared by threads.
@FunctionalInterface
public interface DocumentParser {
    /// Parses `text`. No text is refused: one without structure gives a document of one section.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    Document parse(String text, Progress progress);
}
