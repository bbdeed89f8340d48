package lectern.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import lectern.document.Document;
import lectern.messages.Messages;
import lectern.parse.DocumentParser;
import lectern.reading.DocumentLoader;
import lectern.reading.DocumentSource;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderEdits;
import lectern.text.DecodedText;
import lectern.text.Progress;
import lectern.text.TextException;
import lectern.text.TextFiles;

/// Reads a source, decodes it and finds its structure.
final class ParsingLoader implements DocumentLoader {
    private static final String BUNDLED = "seeds/000_e6452b9f299c2cb3.txt";

    /// The share of the whole work that is reading, as measured on large files.
    private static final double READING = 0.4;

    private final DocumentParser parser;
    private final InputStream standardInput;
    private final Function<String, ReaderEdits> edits;

    /// Makes a loader of texts as nobody has corrected them.
    ParsingLoader(DocumentParser parser, InputStream standardInput) {
        this(parser, standardInput, _ -> ReaderEdits.NONE);
    }

    /// @param edits what the reader said of a text
    ParsingLoader(
            DocumentParser parser, InputStream standardInput, Function<String, ReaderEdits> edits) {
        this.parser = parser;
        this.standardInput = standardInput;
        this.edits = edits;
    }

    @Override
    public OpenDocument load(DocumentSource source, Progress progress) throws TextException {
        try {
            DecodedText text = read(source, share -> progress.at(share * READING));
            ReaderEdits said = edits.apply(text.text());
            Document document =
                    parser.parse(
                            text.text(),
                            said.corrections(),
                            share -> progress.at(READING + share * (1 - READING)));
            return OpenDocument.of(source.name(), source.location(), text, document, said);
        } catch (OutOfMemoryError e) {
            throw new IllegalStateException(Messages.text("open.memory", source.name()), e);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(Messages.text("open.fault", source.name(), e), e);
        }
    }

    private DecodedText read(DocumentSource source, Progress progress) throws TextException {
        return switch (source) {
            case DocumentSource.File(Path path) -> TextFiles.read(path, progress);
            case DocumentSource.StandardInput _ ->
                    TextFiles.read(standardInput, source.name(), progress);
            case DocumentSource.Bundled _ -> bundled(source.name(), progress);
        };
    }

    private static DecodedText bundled(String name, Progress progress) throws TextException {
        try (InputStream article = ParsingLoader.class.getResourceAsStream(BUNDLED)) {
            return TextFiles.read(Objects.requireNonNull(article, BUNDLED), name, progress);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
