package lectern.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lectern.reading.Delay;
import lectern.reading.DocumentMemory;
import lectern.reading.TaskRunner;
import lectern.state.DocumentRecord;
import lectern.state.DocumentStore;
import lectern.state.TextIdentity;

/// Writes what is to be kept of documents, as [StateWriter] does, each document for itself.
final class DocumentWriter implements DocumentMemory {
    private final DocumentStore store;
    private final TaskRunner runner;
    private final Delay delay;
    private final Consumer<String> notices;
    private final Map<String, StateWriter<DocumentRecord>> writers = new HashMap<>();

    /// @param notices hears what the reader should know of a write, in a sentence
    DocumentWriter(DocumentStore store, TaskRunner runner, Delay delay, Consumer<String> notices) {
        this.store = store;
        this.runner = runner;
        this.delay = delay;
        this.notices = notices;
    }

    @Override
    public void change(TextIdentity text, UnaryOperator<DocumentRecord> change) {
        writers.computeIfAbsent(text.hash(), _ -> writer(text)).change(change);
    }

    private StateWriter<DocumentRecord> writer(TextIdentity text) {
        return new StateWriter<>(
                change -> store.update(text, change).notice(), runner, delay, notices);
    }

    /// Writes at once and on this thread, for the end of the process.
    void flush() {
        writers.values().forEach(StateWriter::flush);
    }
}
