package lectern.reading;

import java.nio.file.Path;
import java.util.Locale;
import lectern.messages.Messages;
import lectern.state.TextIdentity;
import lectern.text.DecodedText;
import org.jspecify.annotations.Nullable;

/// A text as it was read, whatever structure it has.
///
/// @param name how the reader knows the file, such as `notes.txt`
/// @param location the path as opened, or `-`, or empty for the bundled article
/// @param identity what it is recognised by
/// @param whole whether this is all of it, and not the start that came before the rest
public record OpenText(
        String name, String location, DecodedText decoded, TextIdentity identity, boolean whole) {
    public static OpenText of(String name, String location, DecodedText decoded) {
        return new OpenText(name, location, decoded, TextIdentity.of(decoded.text()), true);
    }

    OpenText part() {
        return new OpenText(name, location, decoded, identity, false);
    }

    /// Returns the file it was read from, absolute; null where it is none.
    @Nullable Path file() {
        return location.isEmpty() || location.equals("-")
                ? null
                : Path.of(location).toAbsolutePath().normalize();
    }

    /// Writes how it was made from the file: `UTF-8 · Plain text`.
    public String origin() {
        String origin =
                decoded.charset().displayName(Locale.ROOT) + " · " + Messages.text("facts.plain");
        return decoded.replaced() == 0
                ? origin
                : origin + " · " + Messages.count("facts.bad", decoded.replaced());
    }
}
