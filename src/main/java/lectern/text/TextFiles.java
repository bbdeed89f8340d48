package lectern.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import lectern.messages.Messages;

/// Opens texts. Whatever stands in the way comes as a [TextException].
public final class TextFiles {
    private static final long SIZE_UNKNOWN = -1;

    private TextFiles() {}

    /// Reads and decodes the regular file at `path`.
    ///
    /// @throws TextException if there is no such file, it is a folder, a device or a pipe, it
    ///   cannot be read, is empty, binary or too large, or changes meanwhile
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    public static DecodedText read(Path path, Progress progress) throws TextException {
        return read(path, progress, TextLimit.ofThisMachine());
    }

    static DecodedText read(Path path, Progress progress, TextLimit limit) throws TextException {
        String name = printable(path.toString());
        try {
            long size = sizeOf(path, name);
            limit.check(name, size);
            try (InputStream in = Files.newInputStream(path)) {
                return decode(in, name, size, progress, limit);
            }
        } catch (NoSuchFileException e) {
            throw new TextException(Messages.text("file.missing", name), e);
        } catch (IOException e) {
            throw new TextException(Messages.text("file.unreadable", name, reason(e)), e);
        }
    }

    /// Reads `in` to its end and decodes it. The caller closes it.
    ///
    /// @param name what messages call the text, such as `standard input`
    /// @throws TextException if the stream fails, is empty, binary or too large
    /// @throws java.util.concurrent.CancellationException if `progress` ends the work
    public static DecodedText read(InputStream in, String name, Progress progress)
            throws TextException {
        return read(in, name, progress, TextLimit.ofThisMachine());
    }

    static DecodedText read(InputStream in, String name, Progress progress, TextLimit limit)
            throws TextException {
        try {
            return decode(in, printable(name), SIZE_UNKNOWN, progress, limit);
        } catch (IOException e) {
            throw new TextException(
                    Messages.text("file.unreadable", printable(name), reason(e)), e);
        }
    }

    /// Tells whether `one` and `other` lead to the same file; false where that cannot be told.
    public static boolean areSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static long sizeOf(Path path, String name) throws IOException, TextException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new TextException(Messages.text("file.folder", name));
        }
        // Opening a pipe waits for its writer, and a device may never end.
        if (!attributes.isRegularFile()) {
            throw new TextException(Messages.text("file.device", name));
        }
        return attributes.size();
    }

    private static DecodedText decode(
            InputStream in, String name, long size, Progress progress, TextLimit limit)
            throws IOException, TextException {
        MeteredStream metered = new MeteredStream(in, size, progress, limit.bytes());
        DecodedText decoded;
        try {
            decoded = TextDecoder.decode(metered);
        } catch (MeteredStream.LimitException e) {
            throw limit.exceeded(name, e.count(), e);
        } catch (OutOfMemoryError e) {
            throw limit.outOfMemory(name, metered.count(), e);
        } catch (BinaryContentException e) {
            throw new TextException(Messages.text("file.binary", name, e.offset()), e);
        }
        // Files of the system, such as those of /proc, state no size and have content all the same.
        if (size > 0 && size != metered.count()) {
            throw new TextException(Messages.text("file.changed", name));
        }
        if (decoded.text().isEmpty()) {
            throw new TextException(Messages.text("file.empty", name));
        }
        return decoded;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Messages.text("file.denied");
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return Messages.text("file.unexplained");
        }
        String line = printable(reason.strip());
        String start = line.substring(0, 1).toLowerCase(Locale.ROOT);
        return start
                + (line.endsWith(".") ? line.substring(1, line.length() - 1) : line.substring(1));
    }

    // A message is one line, whatever a file is called.
    private static String printable(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i))) {
                out.setCharAt(i, '?');
            }
        }
        return out.toString();
    }
}
