package lectern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The compiled classes of Lectern, tests left out.
final class OurClasses {
    private OurClasses() {}

    static JavaClasses all() throws URISyntaxException {
        var source = lectern.app.Main.class.getProtectionDomain().getCodeSource();
        return new ClassFileImporter().importPath(Path.of(source.getLocation().toURI()));
    }

    /// Returns patterns for packages of ours, named without `lectern.`, and those within them.
    static String[] ours(String packages) {
        return Stream.of(packages.split(" "))
                .map(name -> "lectern." + name + "..")
                .toArray(String[]::new);
    }
}
