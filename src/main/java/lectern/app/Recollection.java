package lectern.app;

import java.util.function.Consumer;
import lectern.document.Document;
import lectern.parse.DocumentParser;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderEdits;
import lectern.state.DocumentRecord;
import lectern.state.DocumentStore;
import lectern.state.Kept;
import lectern.state.TextIdentity;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// What is kept of documents, as a loader asks for it. Threads may share it.
final class Recollection {
    private final DocumentStore documents;
    private final DocumentParser parser;
    private final Consumer<String> notices;

    /// @param notices hears what the reader should know of a record, in a sentence, on any thread
    Recollection(DocumentStore documents, DocumentParser parser, Consumer<String> notices) {
        this.documents = documents;
        this.parser = parser;
        this.notices = notices;
    }

    /// Returns what was kept of exactly this text. Takes no time where nothing was.
    DocumentRecord ofUnchanged(TextIdentity text) {
        return told(documents.loadUnchanged(text));
    }

    /// Returns `open` with what was kept of a text that is much like it, under the edits it has, or
    /// as it is where nothing was, or where it was opened with all there is.
    OpenDocument ofEdited(OpenDocument open) {
        if (!open.kept().equals(DocumentRecord.NONE)) {
            return open;
        }
        DocumentRecord record = told(documents.load(open.text().identity()));
        if (record.equals(DocumentRecord.NONE)) {
            return open;
        }
        String text = open.document().text();
        ReaderEdits edits = ReaderEdits.recall(text, record.edits()).with(open.edits());
        Document document =
                edits.count() == 0
                        ? open.document()
                        : parser.parse(text, edits.corrections(), Progress.NONE);
        return open.recalled(document, edits, record);
    }

    private DocumentRecord told(@Nullable Kept<DocumentRecord> kept) {
        if (kept == null) {
            return DocumentRecord.NONE;
        }
        if (kept.notice() != null) {
            notices.accept(kept.notice());
        }
        return kept.value();
    }
}
