package lectern.document;

import java.util.List;

/// A text and its structure.
///
/// @param text the decoded file, whole, line ends as the file has them
/// @param sections in reading order; the first has level 0, all others 1 or more; their spans tile
///   the text
/// @param candidates lines nearly taken for headings, in reading order
public record Document(String text, List<Section> sections, List<Candidate> candidates) {
    public Document {
        sections = List.copyOf(sections);
        candidates = List.copyOf(candidates);
        int at = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.span().start() != at) {
                throw new IllegalArgumentException("section " + i + " does not start at " + at);
            }
            if ((section.level() == 0) != (i == 0)) {
                throw new IllegalArgumentException(
                        "section " + i + " has level " + section.level());
            }
            at = section.span().end();
        }
        if (sections.isEmpty() || at != text.length()) {
            throw new IllegalArgumentException("sections end at " + at + " of " + text.length());
        }
    }

    /// Returns the document's title, empty where the text has none.
    public String title() {
        return sections.getFirst().title();
    }
}
