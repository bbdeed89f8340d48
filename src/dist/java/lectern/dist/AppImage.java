package lectern.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder that holds all of Lectern and can be moved anywhere.
final class AppImage {
    /// How the Java machine is started. The cache is trained with the same options, else it would
    /// not be used.
    static final List<String> OPTIONS =
            List.of(
                    "--enable-native-access=javafx.graphics",
                    "-XX:+UseSerialGC",
                    // A heap that starts small stays so with a text of usual size.
                    "-Xms16m",
                    "-XX:NewSize=8m",
                    // The second compiler costs more than it gains: also on texts of 100 MB.
                    "-XX:TieredStopAtLevel=1",
                    // Compiling at once what the training run compiled holds up what is run once.
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining",
                    "-XX:-AOTReplayTraining",
                    "-XX:MaxRAMPercentage=50",
                    // Code made for each way that the kept state is read costs more than it gains.
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "-XX:-UsePerfData");

    private final Build build;

    AppImage(Build build) {
        this.build = build;
    }

    Path make(Path runtime, Path icons) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                name(),
                                "--app-version",
                                build.version(),
                                "--module",
                                "lectern/lectern.app.Main",
                                "--runtime-image",
                                runtime.toString(),
                                "--icon",
                                icon(icons).toString(),
                                "--dest",
                                build.work().toString(),
                                "--java-options",
                                "-XX:AOTCache=$APPDIR/" + StartCache.FILE));
        for (String option : OPTIONS) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tools.run("jpackage", arguments);
        Path image = build.work().resolve(name());
        if (Build.os() == Build.Os.LINUX) {
            share(image.resolve("lib/share"), icons);
            for (String script : List.of("start", "desktop-links")) {
                Path copy = image.resolve("lib").resolve(script);
                Files.copy(build.sources().resolve("linux").resolve(script), copy);
                copy.toFile().setExecutable(true, false);
            }
            Files.write(image.resolve("lib/app/java-options"), OPTIONS);
        }
        return image;
    }

    /// Adds what a Linux desktop shows of an app, in the places that `/usr/share` has for it.
    private void share(Path share, Path icons) throws IOException {
        Folders.copy(build.sources().resolve("linux/share"), share);
        Path hicolor = share.resolve("icons/hicolor");
        try (var pictures = Files.newDirectoryStream(icons, "*.png")) {
            for (Path picture : pictures) {
                String size = picture.getFileName().toString().replace(".png", "");
                Path apps = hicolor.resolve(size + "x" + size).resolve("apps");
                Files.createDirectories(apps);
                Files.copy(picture, apps.resolve("lectern.png"));
            }
        }
        Path scalable = Files.createDirectories(hicolor.resolve("scalable/apps"));
        Files.copy(build.sources().resolve("icon/lectern.svg"), scalable.resolve("lectern.svg"));
    }

    /// Returns the name of the folder and of the program: as typed on Linux, as shown elsewhere.
    static String name() {
        return Build.os() == Build.Os.LINUX ? "lectern" : "Lectern";
    }

    static Path icon(Path icons) {
        return icons.resolve(
                switch (Build.os()) {
                    case LINUX -> "256.png";
                    case WINDOWS -> "lectern.ico";
                    case MAC -> "lectern.icns";
                });
    }
}
