package lectern.dist;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A Java run-time of Lectern's modules and those they need, no more.
final class RuntimeImage {
    /// Charsets such as Big5 and Shift_JIS: nothing requires them, texts are written in them.
    private static final String CHARSETS = "jdk.charsets";

    /// How numbers are written in the languages of the interface.
    private static final String LOCALES = "jdk.localedata";

    private static final Set<String> ROOTS = Set.of("lectern");

    private static final Comparator<ResolvedModule> BY_NAME =
            Comparator.comparing(ResolvedModule::name);

    private final Build build;

    RuntimeImage(Build build) {
        this.build = build;
    }

    Path link() throws IOException {
        Path runtime = build.work().resolve("runtime");
        List<String> modulePath = new ArrayList<>();
        for (Path path : modules()) {
            modulePath.add(path.toString());
        }
        Tools.run(
                "jlink",
                List.of(
                        "--module-path",
                        String.join(File.pathSeparator, modulePath),
                        "--add-modules",
                        "lectern," + CHARSETS + "," + LOCALES,
                        "--include-locales=en,de",
                        "--output",
                        runtime.toString(),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--vm=server"));
        return runtime;
    }

    /// Returns a jmod for each module that is ours or a library's.
    private List<Path> modules() throws IOException {
        ModuleFinder jars =
                ModuleFinder.of(
                        build.target().resolve("lectern.jar"), build.target().resolve("lib"));
        Configuration needed =
                ModuleLayer.boot().configuration().resolve(jars, ModuleFinder.of(), ROOTS);
        List<Path> modules = new ArrayList<>();
        for (ResolvedModule module : needed.modules().stream().sorted(BY_NAME).toList()) {
            // JavaFX has jars without content, for systems other than this.
            if (!module.reference().descriptor().packages().isEmpty()) {
                modules.add(new Jmod(build).of(module.reference()));
            }
        }
        return modules;
    }
}
