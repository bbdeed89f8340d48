package lectern.reading;

import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;

/// The heading and the blocks of one section, in order. Nothing of it is empty unless the section
/// is.
final class Paragraphs {
    private final Section section;
    private final int headings;

    Paragraphs(OpenDocument open, int section) {
        this.section = open.document().sections().get(section);
        headings = this.section.heading() == null ? 0 : 1;
    }

    /// Returns how many there are, at least one.
    int count() {
        return Math.max(1, headings + section.blocks().size());
    }

    Span span(int index) {
        Heading heading = section.heading();
        if (heading != null && index == 0) {
            return heading.span();
        }
        return section.blocks().isEmpty()
                ? section.span()
                : section.blocks().get(index - headings).span();
    }

    /// Returns which one holds the character at `offset`, or comes next; the last where none does.
    int at(int offset) {
        if (headings == 1 && offset < span(0).end()) {
            return 0;
        }
        return Math.min(headings + section.blockAt(offset), count() - 1);
    }

    /// Returns the number of a block among the section's, from 1; 0 for the heading.
    int number(int index) {
        return index + 1 - headings;
    }
}
