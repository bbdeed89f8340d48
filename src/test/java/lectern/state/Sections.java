package lectern.state;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Document;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;

/// A document whose headings are the lines that begin with `#`, one a level.
final class Sections {
    final Document document;
    final Outline outline;
    final SectionKeys keys;
    final Places places;

    Sections(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf("\n#"); at >= 0; at = text.indexOf("\n#", at + 1)) {
            starts.add(at + 1);
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String line = text.substring(from).lines().findFirst().orElse("");
            int level = line.length() - line.replaceFirst("^#+", "").length();
            Heading heading =
                    level == 0
                            ? null
                            : new Heading(
                                    new Span(from, from + line.length()),
                                    new Finding(1, List.of()));
            sections.add(
                    new Section(
                            level,
                            line.substring(level),
                            new Span(from, to),
                            heading,
                            List.of(),
                            1));
        }
        document = new Document(text, sections, List.of());
        outline = new Outline(document);
        keys = new SectionKeys(document, outline);
        places = new Places(document, outline, keys);
    }

    int section(String title, int occurrence) {
        int left = occurrence;
        for (int i = 0; i < outline.size(); i++) {
            if (document.sections().get(i).title().equals(title) && left-- == 0) {
                return i;
            }
        }
        throw new AssertionError(title);
    }
}
