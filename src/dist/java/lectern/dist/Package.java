package lectern.dist;

import java.nio.file.Files;
import java.nio.file.Path;

/// Builds, from the jars of the build, what people install on the system this runs on: a run-time
/// image, an app image with its start cache, and the system's packages.
///
/// Run as a source file by the JDK that the build has chosen, whose own `jlink` and `jpackage` are
/// used: `Package TARGET PROJECT VERSION TIMESTAMP`.
final class Package {
    private Package() {}

    public static void main(String[] args) throws Exception {
        Build build = Build.of(args);
        Folders.delete(build.work());
        Files.createDirectories(build.work());
        Path icons = new Icons(build).write();
        Path runtime = new RuntimeImage(build).link();
        Path image = new AppImage(build).make(runtime, icons);
        new StartCache(build).train(image);
        Folders.setTimes(image, build.time());
        new Installers(build).make(image, icons);
    }
}
