package lectern.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The first lines of a large text, read apart so that they can be shown while the rest comes.
public final class TextHead {
    /// A file of fewer bytes comes whole before its start could be missed.
    static final int LEAST_FILE = 1 << 20;

    private static final int BYTES = 1 << 17;

    private TextHead() {}

    /// Reads whole lines from the start of the file at `path`. Null where the file is small or its
    /// start is no text: reading all of it will say why.
    public static @Nullable DecodedText read(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (!file.isRegularFile() || file.size() < LEAST_FILE) {
                return null;
            }
            try (InputStream in = Files.newInputStream(path)) {
                return lines(in.readNBytes(BYTES));
            }
        } catch (IOException | BinaryContentException e) {
            return null;
        }
    }

    private static @Nullable DecodedText lines(byte[] bytes)
            throws IOException, BinaryContentException {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        // In UTF-16 this may be half a character, which goes with the line it stands in.
        DecodedText decoded = TextDecoder.decode(new ByteArrayInputStream(bytes, 0, end));
        String text = decoded.text().substring(0, decoded.text().lastIndexOf('\n') + 1);
        return text.isBlank()
                ? null
                : new DecodedText(text, decoded.charset(), decoded.decidedBy(), 0);
    }
}
