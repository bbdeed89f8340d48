package lectern.reading;

import java.util.List;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.messages.Messages;
import lectern.state.DocumentRecord;
import lectern.state.Places;
import lectern.state.ReadingRecord;
import lectern.state.SectionKeys;
import lectern.text.DecodedText;
import org.jspecify.annotations.Nullable;

/// A document that is open: a text, the structure it has by now, and what was known of it before.
public final class OpenDocument {
    private final OpenText text;
    private final Structure structure;
    private final DocumentRecord kept;
    private final ReadingState start;
    private final TextChanges changed;
    private final Changes changes;

    private OpenDocument(
            OpenText text,
            Structure structure,
            DocumentRecord kept,
            ReadingState start,
            TextChanges changed) {
        this.text = text;
        this.structure = structure;
        this.kept = kept;
        this.start = start;
        this.changed = changed;
        changes = changed.in(structure.outline());
    }

    /// Makes a document of which nothing was kept.
    public static OpenDocument of(
            String name, String location, DecodedText decoded, Document document) {
        OpenText text = OpenText.of(name, location, decoded);
        return of(text, document, ReaderEdits.NONE, DocumentRecord.NONE);
    }

    /// @param edits what the reader said of the structure; `document` has it so
    /// @param kept what was kept of the text, or of an earlier state of it
    public static OpenDocument of(
            OpenText text, Document document, ReaderEdits edits, DocumentRecord kept) {
        return new OpenDocument(
                        text,
                        Structure.of(document, edits, text.name()),
                        kept,
                        ReadingState.START,
                        TextChanges.NONE)
                .at(kept.reading());
    }

    /// Returns the same text with another structure.
    OpenDocument revised(Document document, ReaderEdits because) {
        return new OpenDocument(
                text,
                Structure.of(document, because, text.name()),
                kept,
                ReadingState.START,
                changed);
    }

    /// Returns this as the start of a text whose rest is to come.
    OpenDocument part() {
        return new OpenDocument(text.part(), structure, kept, start, changed);
    }

    /// Returns the same text with what was found to be kept of it.
    public OpenDocument recalled(Document document, ReaderEdits because, DocumentRecord found) {
        return of(text, document, because, found);
    }

    /// Returns this for a reader who had come so far.
    OpenDocument at(ReadingRecord reading) {
        ReadingState there = ReadingState.recall(reading, document(), outline(), keys());
        return new OpenDocument(text, structure, kept, there, changed);
    }

    /// Returns this as what `before` became when its file was read anew.
    OpenDocument since(OpenDocument before) {
        return new OpenDocument(text, structure, kept, start, TextChanges.between(before, this));
    }

    public OpenText text() {
        return text;
    }

    public Document document() {
        return structure.document();
    }

    public Outline outline() {
        return structure.outline();
    }

    /// Returns what the reader said of the structure.
    public ReaderEdits edits() {
        return structure.edits();
    }

    SectionKeys keys() {
        return structure.keys();
    }

    /// Returns what is known of the sections' titles.
    Titles titles() {
        return structure.titles();
    }

    /// Returns what was kept of it when it was opened.
    public DocumentRecord kept() {
        return kept;
    }

    /// Returns how far the reader had come when it was opened.
    ReadingState start() {
        return start;
    }

    /// Returns in what it differs from what was open before it was read anew.
    public Changes changes() {
        return changes;
    }

    Places places() {
        return new Places(document(), outline(), keys());
    }

    /// Tells whether `other`, if there is one, comes from the same opening of a file, in whatever
    /// structure.
    @SuppressWarnings("ReferenceEquality") // a file opened again is another text, be it equal
    public boolean isOfSameText(@Nullable OpenDocument other) {
        return other != null && text == other.text;
    }

    /// Tells whether `head` is the start of this text.
    boolean continues(OpenDocument head) {
        return text.location().equals(head.text.location())
                && document().text().startsWith(head.document().text());
    }

    /// Returns the title found in the text, else the file's name.
    public String title() {
        return document().title().isEmpty() ? text.name() : document().title();
    }

    /// Returns the title of `section`; the first one's is the document's.
    public String title(int section) {
        return section == 0 ? title() : document().sections().get(section).title();
    }

    /// Returns what the outline says under the title: `7 sections`, `681 words`, `3 min`; of a text
    /// of which only the start is there, that.
    public List<String> facts() {
        if (!text.whole()) {
            return List.of(Messages.text("facts.part"));
        }
        long words = outline().wordsBefore(outline().size());
        return List.of(
                Messages.count("facts.sections", outline().size()),
                Messages.count("facts.words", words),
                ReadingPace.time(words));
    }

    /// Writes how long `section` is, and how long with all under it where there is any: `120 words
    /// · 1 min; 900 words · 4 min with all under it`.
    public String length(int section) {
        long own = document().sections().get(section).words();
        long all = outline().wordsWithin(section);
        return outline().hasChildren(section)
                ? Messages.text("facts.within", length(own), length(all))
                : length(own);
    }

    private static String length(long words) {
        return Messages.count("facts.words", words) + " · " + ReadingPace.time(words);
    }
}
