package lectern.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// Tells by a file's times whether something was done to it.
public final class FileChange {
    /// What the times of files are rounded to by the systems that do so most.
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private FileChange() {}

    /// Tells whether `file` may have been written, moved here or taken away since `moment`.
    ///
    /// @throws IOException if the file's times cannot be read
    public static boolean since(Instant moment, Path file) throws IOException {
        return Files.notExists(file) || last(file).compareTo(moment.minus(COARSEST)) > 0;
    }

    // A file moved here keeps the time at which it was written.
    private static Instant last(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return written;
        }
        Instant moved = ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        return moved.isAfter(written) ? moved : written;
    }
}
