package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files that lie beside these classes.
final class Resource {
    private Resource() {}

    /// @throws IllegalStateException if there is no such file
    static byte[] bytes(String name) {
        try (@Nullable InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the lines that say something: neither blank nor a remark, which opens with `#`.
    ///
    /// @throws IllegalStateException if there is no such file
    static List<String> lines(String name) {
        return new String(bytes(name), UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
