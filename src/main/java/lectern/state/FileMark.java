package lectern.state;

import java.nio.file.Path;

/// A mark that leads into a file from wherever one is.
///
/// @param file absolute
/// @param mark named by a capital letter
public record FileMark(Path file, Mark mark) {
    public FileMark {
        file = file.toAbsolutePath().normalize();
    }
}
