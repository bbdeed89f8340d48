package lectern.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packages of the system this runs on.
final class Installers {
    private static final List<String> ABOUT =
            List.of(
                    "--vendor",
                    "The Lectern authors",
                    "--copyright",
                    "The Lectern authors",
                    "--description",
                    "Reads plain texts with their outline");

    private final Build build;

    Installers(Build build) {
        this.build = build;
    }

    void make(Path image, Path icons) {
        switch (Build.os()) {
            case LINUX -> linux(image);
            case WINDOWS -> windows(image, icons);
            case MAC -> make("dmg", image, associations());
        }
    }

    private void linux(Path image) {
        if (Tools.isInstalled("dpkg-deb") && Tools.isInstalled("fakeroot")) {
            make(
                    "deb",
                    image,
                    List.of("--linux-deb-maintainer", "lectern@localhost"));
        }
        if (Tools.isInstalled("rpmbuild")) {
            make("rpm", image, List.of("--linux-package-deps", "gtk3, libXtst, libXxf86vm"));
        }
    }

    private void windows(Path image, Path icons) {
        List<String> options = new ArrayList<>(associations());
        options.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
        // The same for all versions, so that a newer one replaces an older one.
        options.addAll(List.of("--win-upgrade-uuid", "5a1c63d5-8d0e-4d39-9f0b-0c1e5d1f7a42"));
        options.addAll(List.of("--icon", AppImage.icon(icons).toString()));
        make("msi", image, options);
    }

    private List<String> associations() {
        Path file = build.sources().resolve("text.properties");
        return List.of("--file-associations", file.toString());
    }

    private void make(String type, Path image, List<String> options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                type,
                                "--app-image",
                                image.toString(),
                                "--name",
                                AppImage.name(),
                                "--app-version",
                                build.version(),
                                "--resource-dir",
                                build.sources().resolve("resources").toString(),
                                "--dest",
                                build.target().toString()));
        arguments.addAll(ABOUT);
        arguments.addAll(options);
        Tools.run("jpackage", arguments);
    }
}
