package lectern.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A small text file that several processes read and replace. Whoever reads it finds an old or a
/// new content whole, even when a writer is killed.
final class SharedFile {
    private static final long LARGEST = 16 << 20;

    private final Path file;

    SharedFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /// Work done while no other process does any on this file.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /// Runs `work` alone, making the folder first where there is none.
    <T> T alone(Work<T> work) throws IOException {
        makeFolder();
        try (FileChannel channel =
                        FileChannel.open(
                                beside(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            return work.run();
        }
    }

    void makeFolder() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
    }

    /// Returns the content, or null where there is no file.
    ///
    /// @throws CharacterCodingException if it cannot be one that was written here
    @Nullable String read() throws IOException {
        if (Files.notExists(file)) {
            return null;
        }
        if (Files.size(file) > LARGEST) {
            throw new CharacterCodingException();
        }
        return Files.readString(file);
    }

    void replace(String content) throws IOException {
        Path fresh = beside(".new");
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Renames the file to a name not yet taken, and returns that.
    Path setAside(String suffix) throws IOException {
        int number = 1;
        Path aside = beside("." + suffix);
        while (Files.exists(aside)) {
            number++;
            aside = beside("." + suffix + "-" + number);
        }
        return Files.move(file, aside);
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
