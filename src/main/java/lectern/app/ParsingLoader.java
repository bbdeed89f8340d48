package lectern.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import lectern.document.Document;
import lectern.messages.Messages;
import lectern.parse.DocumentParser;
import lectern.reading.DocumentLoader;
import lectern.reading.DocumentSource;
import lectern.reading.OpenDocument;
import lectern.reading.OpenText;
import lectern.reading.ReaderEdits;
import lectern.state.DocumentRecord;
import lectern.state.TextIdentity;
import lectern.text.DecodedText;
import lectern.text.Progress;
import lectern.text.TextException;
import lectern.text.TextFiles;
import lectern.text.TextHead;

/// Reads a source, decodes it and finds its structure.
final class ParsingLoader implements DocumentLoader {
    private static final String BUNDLED = "seeds/000_e6452b9f299c2cb3.txt";

    /// The share of the whole work that is reading, as measured on large files.
    private static final double READING = 0.4;

    private final DocumentParser parser;
    private final InputStream standardInput;
    private final Function<TextIdentity, DocumentRecord> kept;

    /// Makes a loader of texts of which nothing is kept.
    ParsingLoader(DocumentParser parser, InputStream standardInput) {
        this(parser, standardInput, _ -> DocumentRecord.NONE);
    }

    /// @param kept tells what was kept of a text, at once
    ParsingLoader(
            DocumentParser parser,
            InputStream standardInput,
            Function<TextIdentity, DocumentRecord> kept) {
        this.parser = parser;
        this.standardInput = standardInput;
        this.kept = kept;
    }

    @Override
    public OpenDocument load(DocumentSource source, Progress progress) throws TextException {
        return load(source, kept, progress);
    }

    @Override
    public OpenDocument load(DocumentSource source, DocumentRecord record, Progress progress)
            throws TextException {
        return load(source, _ -> record, progress);
    }

    @Override
    public boolean mayHaveHead(DocumentSource source) {
        return source instanceof DocumentSource.File;
    }

    @Override
    public Optional<OpenDocument> head(DocumentSource source, Progress progress) {
        DecodedText text =
                source instanceof DocumentSource.File(Path path) ? TextHead.read(path) : null;
        return text == null
                ? Optional.empty()
                : Optional.of(
                        OpenDocument.of(
                                source.name(),
                                source.location(),
                                text,
                                parser.parse(text.text(), progress)));
    }

    private OpenDocument load(
            DocumentSource source, Function<TextIdentity, DocumentRecord> known, Progress progress)
            throws TextException {
        try {
            DecodedText decoded = read(source, share -> progress.at(share * READING));
            OpenText text = OpenText.of(source.name(), source.location(), decoded);
            DocumentRecord record = known.apply(text.identity());
            ReaderEdits said = ReaderEdits.recall(decoded.text(), record.edits());
            Document document =
                    parser.parse(
                            decoded.text(),
                            said.corrections(),
                            share -> progress.at(READING + share * (1 - READING)));
            return OpenDocument.of(text, document, said, record);
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
