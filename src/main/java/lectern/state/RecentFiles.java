package lectern.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The files opened last, latest first, each once, absolute; older ones than the twentieth go.
public record RecentFiles(List<Path> files) {
    private static final int LIMIT = 20;

    public static final RecentFiles NONE = new RecentFiles(List.of());

    public RecentFiles {
        files =
                files.stream()
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .limit(LIMIT)
                        .toList();
    }

    /// Returns these with `file` first, and not by another path to it as well, as far as that shows
    /// without asking for each of them: some may lie on what is slow to answer.
    public RecentFiles with(Path file) {
        Path real = real(file);
        Stream<Path> others =
                files.stream().filter(other -> !other.equals(real) && !isNamesake(other, file));
        return new RecentFiles(Stream.concat(Stream.of(file), others).toList());
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static boolean isNamesake(Path other, Path file) {
        try {
            return Objects.equals(other.getFileName(), file.getFileName())
                    && Files.isSameFile(other, file);
        } catch (IOException e) {
            return false;
        }
    }
}
