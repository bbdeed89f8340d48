package lectern.dist;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// What the build hands over.
///
/// @param target where the jars lie and the packages go
/// @param time the time that all packed files get
record Build(Path target, Path project, String version, Instant time) {
    /// The systems that packages are made for.
    enum Os {
        LINUX,
        WINDOWS,
        MAC
    }

    static Build of(String[] args) {
        return new Build(Path.of(args[0]), Path.of(args[1]), args[2], Instant.parse(args[3]));
    }

    Path sources() {
        return project.resolve("src/dist");
    }

    /// Returns the folder for everything made on the way.
    Path work() {
        return target.resolve("dist");
    }

    static Os os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? Os.WINDOWS : name.startsWith("mac") ? Os.MAC : Os.LINUX;
    }
}
