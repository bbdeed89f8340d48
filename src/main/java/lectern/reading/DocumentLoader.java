package lectern.reading;

import lectern.state.DocumentRecord;
import lectern.text.Progress;

/// Turns a source into an open document: reads, decodes, parses.
@FunctionalInterface
public interface DocumentLoader {
    /// Loads `source` on the calling thread.
    ///
    /// @throws Exception if it cannot be read; the message is one sentence for the reader
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    OpenDocument load(DocumentSource source, Progress progress) throws Exception;

    /// Loads `source` on the calling thread, with what is known of it.
    ///
    /// @param kept what was kept of the text, or of an earlier state of it
    /// @throws Exception as [#load(DocumentSource, Progress)] does
    default OpenDocument load(DocumentSource source, DocumentRecord kept, Progress progress)
            throws Exception {
        return load(source, progress);
    }
}
