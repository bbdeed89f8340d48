package lectern.reading;

import lectern.document.Document;
import lectern.document.Outline;
import lectern.state.SectionKeys;

/// A text's structure, with what is derived from it once.
///
/// @param edits what the reader said of it; `document` has it so
/// @param titles what is known of the sections' titles
record Structure(
        Document document, ReaderEdits edits, Outline outline, SectionKeys keys, Titles titles) {
    /// @param name what the text is called where it has no title
    static Structure of(Document document, ReaderEdits edits, String name) {
        Outline outline = new Outline(document);
        String title = document.title().isEmpty() ? name : document.title();
        return new Structure(
                document,
                edits,
                outline,
                new SectionKeys(document, outline),
                new Titles(document, outline, title));
    }
}
