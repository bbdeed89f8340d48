package lectern.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import lectern.reading.DocumentSource;

/// The FILE arguments.
final class Arguments {
    static final String STANDARD_INPUT = "-";

    private Arguments() {}

    /// Returns what `file` names.
    ///
    /// @throws IllegalArgumentException if no file can have such a name; the message is a sentence
    static DocumentSource source(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return new DocumentSource.StandardInput();
        }
        try {
            return new DocumentSource.File(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "no file can be called " + file + ": " + e.getReason() + ".", e);
        }
    }
}
