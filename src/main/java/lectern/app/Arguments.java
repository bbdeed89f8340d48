package lectern.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.reading.DocumentSource;

/// The FILE arguments.
final class Arguments {
    static final String STANDARD_INPUT = "-";

    private Arguments() {}

    /// Tells whether `args` name files and ask for nothing else.
    static boolean areFiles(String[] args) {
        return Stream.of(args).noneMatch(arg -> arg.startsWith("-"))
                && (args.length == 0 || !args[0].equals(OutlineCommand.NAME));
    }

    /// Returns what windows show for `files`, the same file under the same name wherever it was
    /// named from: the bundled article where there is none.
    ///
    /// @throws IllegalArgumentException as [#source] does
    static List<DocumentSource> sources(List<String> files) {
        return files.isEmpty()
                ? List.of(new DocumentSource.Bundled())
                : files.stream()
                        .map(Arguments::source)
                        .map(Arguments::absolute)
                        .distinct()
                        .toList();
    }

    private static DocumentSource absolute(DocumentSource source) {
        return source instanceof DocumentSource.File(Path path)
                ? new DocumentSource.File(path.toAbsolutePath().normalize())
                : source;
    }

    /// Returns what `file` names.
    ///
    /// @throws IllegalArgumentException if no file can have such a name; the message is a sentence
    static DocumentSource source(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return new DocumentSource.StandardInput();
        }
        try {
            return new DocumentSource.File(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    file.contains("\0")
                            ? "No file can have such a name: " + file + "."
                            : file
                                    + " has letters that the locale's charset, "
                                    + System.getProperty("sun.jnu.encoding")
                                    + ", lacks; a UTF-8 locale has them.",
                    e);
        }
    }
}
