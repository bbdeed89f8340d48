package lectern.dist;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// A jar as a module that can be linked: native libraries apart, so that they need not be unpacked
/// into the reader's home at run time; a descriptor where the jar has only a name; the licence.
final class Jmod {
    private final Build build;

    Jmod(Build build) {
        this.build = build;
    }

    Path of(ModuleReference reference) throws IOException {
        ModuleDescriptor module = reference.descriptor();
        Path jar = Path.of(reference.location().orElseThrow());
        Path parts = build.work().resolve("modules").resolve(module.name());
        Path classes = Files.createDirectories(parts.resolve("classes"));
        Path natives = Files.createDirectories(parts.resolve("lib"));
        unpack(jar, classes, natives);
        if (module.isAutomatic()) {
            describe(jar, module, classes, parts);
        }
        Path jmod = build.work().resolve("modules").resolve(module.name() + ".jmod");
        Tools.run(
                "jmod",
                List.of(
                        "create",
                        "--class-path",
                        classes.toString(),
                        "--libs",
                        natives.toString(),
                        "--legal-notices",
                        licences(module.name(), classes, parts).toString(),
                        "--date",
                        build.time().toString(),
                        jmod.toString()));
        return jmod;
    }

    private Path licences(String module, Path classes, Path parts) throws IOException {
        Path legal = parts.resolve("legal");
        Folders.copy(build.sources().resolve("legal").resolve(module), legal);
        for (Path path : Folders.tree(classes)) {
            if (path.getFileName().toString().endsWith("-OFL.txt")) {
                Files.copy(path, legal.resolve(path.getFileName().toString()));
            }
        }
        return legal;
    }

    private static void unpack(Path jar, Path classes, Path natives) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), true, JarFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : file.versionedStream().toList()) {
                String name = entry.getName();
                if (entry.isDirectory() || name.startsWith("META-INF/maven/")) {
                    continue;
                }
                boolean isNative = name.matches("[^/]+\\.(so|dll|dylib)");
                Path to = (isNative ? natives : classes).resolve(name).normalize();
                Files.createDirectories(to.getParent());
                try (var bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, to);
                }
            }
        }
    }

    private static void describe(Path jar, ModuleDescriptor module, Path classes, Path parts)
            throws IOException {
        StringBuilder text = new StringBuilder("module " + module.name() + " {\n");
        for (String name : module.packages().stream().sorted().toList()) {
            text.append("    exports ").append(name).append(";\n");
        }
        Path source = parts.resolve("module-info.java");
        Files.writeString(source, text.append("}\n"));
        Tools.run(
                "javac",
                List.of(
                        "-d",
                        classes.toString(),
                        "--patch-module",
                        module.name() + "=" + jar,
                        source.toString()));
    }
}
