package lectern.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;
import lectern.text.DecodedText;

/// Makes small documents for tests.
final class Documents {
    static final int SECTION_LENGTH = 100;

    private Documents() {}

    /// Makes a document of one section a line: leading spaces give its level, the rest is its
    /// title. Each is 100 characters and 50 words long.
    static OpenDocument of(String outline) {
        List<Section> sections = new ArrayList<>();
        for (String line : outline.lines().toList()) {
            int start = sections.size() * SECTION_LENGTH;
            int level = line.length() - line.stripLeading().length();
            Span span = new Span(start, start + SECTION_LENGTH);
            sections.add(new Section(level, line.strip(), span, null, List.of(), 50));
        }
        return open("x".repeat(sections.size() * SECTION_LENGTH), sections);
    }

    /// Makes a document of sections without titles, each of one text; all but the first stand under
    /// it.
    static OpenDocument ofTexts(String... texts) {
        List<Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String one : texts) {
            Span span = new Span(text.length(), text.length() + one.length());
            sections.add(new Section(sections.isEmpty() ? 0 : 1, "", span, null, List.of(), 1));
            text.append(one);
        }
        return open(text.toString(), sections);
    }

    private static OpenDocument open(String text, List<Section> sections) {
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of("a.txt", "/a.txt", source, new Document(text, sections, List.of()));
    }
}
