package lectern.reading;

import java.util.Optional;
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

    /// Tells, at once, whether [#head] can be asked of `source`.
    default boolean mayHaveHead(DocumentSource source) {
        return false;
    }

    /// Loads the start of a large text on the calling thread, to be shown until all of it has come;
    /// empty where that is not worth while. Nothing that is kept of the text is in it.
    default Optional<OpenDocument> head(DocumentSource source, Progress progress) {
        return Optional.empty();
    }
}
