package lectern.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders: copied, deleted, dated.
final class Folders {
    private Folders() {}

    /// Returns what is in `folder`, parents first, the folder itself too.
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : tree(from)) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : tree(folder).reversed()) {
                path.toFile().setWritable(true);
                Files.delete(path);
            }
        }
    }

    /// Dates all files and links, the deepest first, as dating a file dates its folder.
    static void setTimes(Path folder, Instant time) throws IOException {
        FileTime all = FileTime.from(time);
        for (Path path : tree(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.getFileAttributeView(
                            path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(all, all, null);
        }
    }
}
