package lectern.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// Keeps a [DocumentRecord] of each document, in a file of its own, for all windows that run.
/// Documents are recognised by what they say, not by where they lie.
///
/// Nothing here throws: what cannot be read counts as nothing kept, what cannot be written is given
/// up, and the reader is told. May be called from any thread, and may take as long as the disk
/// does.
public final class DocumentStore {
    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();

    /// @param stateFolder made when something is first written
    public DocumentStore(Path stateFolder) {
        folder = stateFolder.resolve("documents");
    }

    /// Reads what was kept of the document that now reads as `text` does, or read much like it.
    public synchronized Kept<DocumentRecord> load(TextIdentity text) {
        return at(file(text)).load();
    }

    /// Reads what was kept of the document if it read exactly as `text` does when it was first met;
    /// takes no time where it did not.
    ///
    /// @return null where the document may be a new one, or one that was edited
    public synchronized @Nullable Kept<DocumentRecord> loadUnchanged(TextIdentity text) {
        return Files.exists(own(text)) ? at(own(text)).load() : null;
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed record
    public synchronized Kept<DocumentRecord> update(
            TextIdentity text, UnaryOperator<DocumentRecord> change) {
        return at(file(text))
                .update(
                        document -> {
                            DocumentRecord changed = change.apply(document);
                            return changed.equals(document)
                                    ? document
                                    : changed.seen(text.fingerprint());
                        });
    }

    private Path own(TextIdentity text) {
        return folder.resolve(text.hash() + ".json");
    }

    private Path file(TextIdentity text) {
        return files.computeIfAbsent(text.hash(), _ -> find(text));
    }

    private static RecordFile<DocumentRecord> at(Path file) {
        return new RecordFile<>(file, new DocumentJson(), Messages.text("state.corrections"));
    }

    private Path find(TextIdentity text) {
        Path best = own(text);
        if (Files.exists(best)) {
            return best;
        }
        double bestLikeness = 0;
        for (Path file : records()) {
            for (Fingerprint seen : seen(file)) {
                if (seen.hash().equals(text.hash())) {
                    return file;
                }
                double likeness = text.fingerprint().likeness(seen);
                if (likeness > bestLikeness && text.fingerprint().isLike(seen)) {
                    best = file;
                    bestLikeness = likeness;
                }
            }
        }
        return best;
    }

    private List<Path> records() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            // Nothing was kept so far, or the update to come tells why it cannot be.
            return List.of();
        }
    }

    // A file that cannot be read is none of this document's; it stays as it is.
    private static List<Fingerprint> seen(Path file) {
        try {
            String json = new SharedFile(file).read();
            return json == null ? List.of() : new DocumentJson().read(json).value().seen();
        } catch (IOException e) {
            return List.of();
        }
    }
}
