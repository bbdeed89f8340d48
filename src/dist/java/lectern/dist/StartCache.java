package lectern.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cache of loaded classes that makes the start fast, made in a run in which Lectern is used by
/// itself, and checked.
final class StartCache {
    static final String FILE = "lectern.aot";

    private final Build build;

    StartCache(Build build) {
        this.build = build;
    }

    /// Adds the cache to an app image.
    void train(Path image) throws IOException, InterruptedException {
        Image parts = Image.of(image);
        Path cache = parts.app().resolve(FILE);
        try (Display display = Display.open(build.work())) {
            List<String> options = new ArrayList<>(display.options());
            options.add("-XX:AOTCacheOutput=" + cache);
            // Much is left out for good reasons.
            options.add("-Xlog:aot=error");
            java(parts, display, options, "TrainingRun", texts());
        }
        List<String> options = List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on");
        java(parts, Display.NONE, options, "Main", List.of("--version"));
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder :
                List.of(build.project().resolve("seeds"), build.sources().resolve("texts"))) {
            try (var files = Files.newDirectoryStream(folder, "*.txt")) {
                files.forEach(file -> texts.add(file.toString()));
            }
        }
        return texts;
    }

    private void java(
            Image image,
            Display display,
            List<String> options,
            String main,
            List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(image.java().toString());
        command.addAll(options);
        command.addAll(AppImage.OPTIONS);
        command.add("--module=lectern/lectern.app." + main);
        command.addAll(arguments);
        ProcessBuilder run = new ProcessBuilder(command).inheritIO();
        // The run keeps its state in a place of its own.
        Path home = Files.createDirectories(build.work().resolve("home"));
        for (String name : List.of("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA")) {
            run.environment().put(name, home.toString());
        }
        run.environment().putAll(display.environment());
        int code = run.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with code " + code);
        }
    }

    /// Where things lie in an app image.
    private record Image(Path java, Path app) {
        static Image of(Path image) {
            return switch (Build.os()) {
                case LINUX ->
                        new Image(
                                image.resolve("lib/runtime/bin/java"), image.resolve("lib/app"));
                case WINDOWS ->
                        new Image(image.resolve("runtime/bin/java.exe"), image.resolve("app"));
                case MAC ->
                        new Image(
                                image.resolve("Contents/runtime/Contents/Home/bin/java"),
                                image.resolve("Contents/app"));
            };
        }
    }
}
