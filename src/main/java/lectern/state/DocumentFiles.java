package lectern.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which file holds what is kept of a document: that named after the text it was first met with. A
/// text it was met with later has a signpost there, so that it need not be compared with all
/// others. Threads may share it.
final class DocumentFiles {
    private final Path folder;
    private final Map<String, Path> known = new ConcurrentHashMap<>();

    DocumentFiles(Path folder) {
        this.folder = folder;
    }

    /// Returns the file that a text has at first.
    Path own(TextIdentity text) {
        return folder.resolve(text.hash() + ".json");
    }

    /// Returns the file of a document that was met with exactly this text, as it seems; null where
    /// none was. Takes no time.
    @Nullable Path ofUnchanged(TextIdentity text) {
        Path own = own(text);
        return Files.exists(own) ? own : signposted(text);
    }

    /// Returns the file of the document that now reads as `text` does, or read much like it; that
    /// which it will have where it is new. Compares it with all others the first time.
    Path of(TextIdentity text) {
        Path before = known.get(text.hash());
        if (before != null) {
            return before;
        }
        Path own = own(text);
        Path found = Files.exists(own) ? own : find(text, own);
        known.put(text.hash(), found);
        return found;
    }

    private Path find(TextIdentity text, Path own) {
        Path best = own;
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

    private SharedFile signpost(TextIdentity text) {
        return new SharedFile(folder.resolve(text.hash() + ".at"));
    }

    private @Nullable Path signposted(TextIdentity text) {
        try {
            String name = signpost(text).read();
            Path file = name == null ? null : folder.resolve(name.strip());
            return file != null && Files.exists(file) ? file : null;
        } catch (IOException | IllegalArgumentException e) {
            // It only saves time.
            return null;
        }
    }

    /// Has `text` lead to `file` from now on without being compared.
    void lead(TextIdentity text, Path file) {
        if (!file.equals(own(text)) && !file.equals(signposted(text))) {
            try {
                signpost(text).replace(file.getFileName() + "\n");
            } catch (IOException e) {
                // It only saves time.
            }
        }
    }
}
