package lectern.reading;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Span;
import lectern.messages.Messages;

/// Says where words stand, as one cites them: title, section, paragraph, file.
public final class Citation {
    private Citation() {}

    /// Returns the paragraph, or heading, that holds the character at `offset` or comes next.
    public static Span paragraphAt(OpenDocument open, int offset) {
        Paragraphs paragraphs = new Paragraphs(open, open.outline().sectionAt(offset));
        return paragraphs.span(paragraphs.at(offset));
    }

    /// Writes `text` and, under it, where in the document it stands.
    ///
    /// @param span what was cited, in offsets of the document
    public static String of(OpenDocument open, Span span, String text) {
        int section = open.outline().sectionAt(span.start());
        Paragraphs paragraphs = new Paragraphs(open, section);
        int first = paragraphs.number(paragraphs.at(span.start()));
        int end = Math.max(span.start(), span.end() - 1);
        int last =
                open.outline().sectionAt(end) == section
                        ? paragraphs.number(paragraphs.at(end))
                        : first;
        List<String> parts = new ArrayList<>();
        parts.add(open.title());
        if (section > 0) {
            parts.add(Messages.text("cite.section", open.title(section)));
        }
        if (first > 0) {
            parts.add(
                    last > first
                            ? Messages.text("cite.paragraphs", first, last)
                            : Messages.text("cite.paragraph", first));
        }
        if (!open.title().equals(open.text().name())) {
            parts.add(open.text().name());
        }
        return text + "\n\n— " + String.join(", ", parts);
    }
}
