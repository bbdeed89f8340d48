package lectern.state;

import java.nio.file.Path;
import java.util.List;
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

    /// Returns these with `file` first.
    public RecentFiles with(Path file) {
        return new RecentFiles(Stream.concat(Stream.of(file), files.stream()).toList());
    }
}
