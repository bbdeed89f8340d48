package lectern.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version as the build wrote it down.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            byte[] bytes = Objects.requireNonNull(version, "version.txt").readAllBytes();
            return new String[] {"Lectern " + new String(bytes, StandardCharsets.UTF_8).strip()};
        }
    }
}
