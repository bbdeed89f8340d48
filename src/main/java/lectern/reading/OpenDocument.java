package lectern.reading;

import java.nio.file.Path;
import java.util.Locale;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.messages.Messages;
import lectern.state.DocumentRecord;
import lectern.state.Places;
import lectern.state.ReadingRecord;
import lectern.state.SectionKeys;
import lectern.state.TextIdentity;
import lectern.text.DecodedText;
import org.jspecify.annotations.Nullable;

/// A document that is open, with what is derived from it once.
///
/// @param name how the reader knows the file, such as `notes.txt`
/// @param location the path as opened, or `-`, or empty for the bundled article
/// @param edits what the reader said of its structure; `document` has it so
/// @param identity what its text is recognised by
/// @param kept what was kept of it when it was opened
/// @param start how far the reader had come when it was opened
/// @param titles what is known of the sections' titles
/// @param changes in what it differs from what was open before it was read anew
public record OpenDocument(
        String name,
        String location,
        DecodedText source,
        Document document,
        Outline outline,
        SectionKeys keys,
        ReaderEdits edits,
        TextIdentity identity,
        DocumentRecord kept,
        ReadingState start,
        Changes changes,
        Titles titles) {

    /// Makes a document of which nothing was kept.
    public static OpenDocument of(
            String name, String location, DecodedText source, Document document) {
        return of(
                name,
                location,
                source,
                document,
                ReaderEdits.NONE,
                TextIdentity.of(source.text()),
                DocumentRecord.NONE);
    }

    /// @param kept what was kept of it, or of an earlier state of it
    public static OpenDocument of(
            String name,
            String location,
            DecodedText source,
            Document document,
            ReaderEdits edits,
            TextIdentity identity,
            DocumentRecord kept) {
        Outline outline = new Outline(document);
        return new OpenDocument(
                        name,
                        location,
                        source,
                        document,
                        outline,
                        new SectionKeys(document, outline),
                        edits,
                        identity,
                        kept,
                        ReadingState.START,
                        Changes.NONE,
                        new Titles(
                                document,
                                outline,
                                document.title().isEmpty() ? name : document.title()))
                .at(kept.reading());
    }

    /// Returns the same text with another structure.
    OpenDocument revised(Document structure, ReaderEdits because) {
        return recalled(structure, because, kept).at(ReadingRecord.NONE);
    }

    /// Returns the same text with what was found to be kept of it.
    public OpenDocument recalled(Document structure, ReaderEdits because, DocumentRecord found) {
        return of(name, location, source, structure, because, identity, found);
    }

    /// Returns this for a reader who had come so far.
    OpenDocument at(ReadingRecord reading) {
        return new OpenDocument(
                name,
                location,
                source,
                document,
                outline,
                keys,
                edits,
                identity,
                kept,
                ReadingState.recall(reading, document, outline, keys),
                changes,
                titles);
    }

    /// Returns this as what `before` became when its file was read anew.
    OpenDocument since(OpenDocument before) {
        return new OpenDocument(
                name,
                location,
                source,
                document,
                outline,
                keys,
                edits,
                identity,
                kept,
                start,
                Changes.between(before, this),
                titles);
    }

    Places places() {
        return new Places(document, outline, keys);
    }

    /// Returns the file it was read from, absolute; null where it is none.
    @Nullable Path file() {
        return location.isEmpty() || location.equals("-")
                ? null
                : Path.of(location).toAbsolutePath().normalize();
    }

    /// Tells whether `other` comes from the same opening of a file, in whatever structure.
    @SuppressWarnings("ReferenceEquality") // a file opened again is another text, be it equal
    public boolean isOfSameText(OpenDocument other) {
        return source == other.source;
    }

    /// Returns the title found in the text, else the file's name.
    public String title() {
        return document.title().isEmpty() ? name : document.title();
    }

    /// Returns the title of `section`; the first one's is the document's.
    public String title(int section) {
        return section == 0 ? title() : document.sections().get(section).title();
    }

    /// Writes what the outline says under the title: `7 sections · 681 words · 3 min`.
    public String facts() {
        long words = outline.wordsBefore(outline.size());
        return "%s · %s · %s"
                .formatted(
                        Messages.count("facts.sections", outline.size()),
                        Messages.count("facts.words", words),
                        ReadingPace.time(words));
    }

    /// Writes how long `section` is, and how long with all under it where there is any: `120 words
    /// · 1 min; 900 words · 4 min with all under it`.
    public String length(int section) {
        long own = document.sections().get(section).words();
        long all = outline.wordsWithin(section);
        return outline.hasChildren(section)
                ? Messages.text("facts.within", length(own), length(all))
                : length(own);
    }

    private static String length(long words) {
        return Messages.count("facts.words", words) + " · " + ReadingPace.time(words);
    }

    /// Writes how the text was made from the file: `UTF-8 · Plain text`.
    public String origin() {
        String origin =
                source.charset().displayName(Locale.ROOT) + " · " + Messages.text("facts.plain");
        return source.replaced() == 0
                ? origin
                : origin + " · " + Messages.count("facts.bad", source.replaced());
    }
}
