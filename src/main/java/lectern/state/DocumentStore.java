package lectern.state;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// Keeps a [DocumentRecord] of each document, in a file of its own, for all windows that run.
/// Documents are recognised by what they say, not by where they lie.
///
/// Nothing here throws: what cannot be read counts as nothing kept, what cannot be written is given
/// up, and the reader is told. May be called from any thread, and may take as long as the disk
/// does.
public final class DocumentStore {
    private final DocumentFiles files;
    // Of one document only one thing is done at a time.
    private final Map<Path, Object> turns = new ConcurrentHashMap<>();

    /// @param stateFolder made when something is first written
    public DocumentStore(Path stateFolder) {
        files = new DocumentFiles(stateFolder.resolve("documents"));
    }

    /// Reads what was kept of the document that now reads as `text` does, or read much like it.
    public Kept<DocumentRecord> load(TextIdentity text) {
        return load(files.of(text));
    }

    private Kept<DocumentRecord> load(Path file) {
        synchronized (turn(file)) {
            return at(file).load();
        }
    }

    private Object turn(Path file) {
        return turns.computeIfAbsent(file, _ -> new Object());
    }

    /// Reads what was kept of the document if it was met with exactly this text; takes no time
    /// where it was not.
    ///
    /// @return null where the document may be a new one, or one that was edited
    public @Nullable Kept<DocumentRecord> loadUnchanged(TextIdentity text) {
        Path file = files.ofUnchanged(text);
        if (file == null) {
            return null;
        }
        Kept<DocumentRecord> kept = load(file);
        return file.equals(files.own(text)) || wasSeen(text, kept) ? kept : null;
    }

    private static boolean wasSeen(TextIdentity text, Kept<DocumentRecord> kept) {
        return kept.value().seen().stream().anyMatch(seen -> seen.hash().equals(text.hash()));
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed record
    public Kept<DocumentRecord> update(TextIdentity text, UnaryOperator<DocumentRecord> change) {
        Path file = files.of(text);
        synchronized (turn(file)) {
            Kept<DocumentRecord> kept = at(file).update(document -> change(document, text, change));
            if (wasSeen(text, kept)) {
                files.lead(text, file);
            }
            return kept;
        }
    }

    private static DocumentRecord change(
            DocumentRecord document, TextIdentity text, UnaryOperator<DocumentRecord> change) {
        DocumentRecord changed = change.apply(document);
        return changed.equals(document) ? document : changed.seen(text.fingerprint());
    }

    private static RecordFile<DocumentRecord> at(Path file) {
        return new RecordFile<>(file, new DocumentJson(), Messages.text("state.corrections"));
    }
}
