package lectern.reading;

import lectern.text.Progress;

/// Turns a source into an open document: reads, decodes, parses.
@FunctionalInterface
public interface DocumentLoader {
    /// Loads `source` on the calling thread.
    ///
    /// @throws Exception if it cannot be read; the message is one sentence for the reader
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    OpenDocument load(DocumentSource source, Progress progress) throws Exception;
}
