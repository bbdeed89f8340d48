package lectern.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.reading.OpenDocument;

/// Says of a section what its row in the outline has no room for.
final class Explanation {
    private static final int CLUES = 4;

    private Explanation() {}

    /// Returns the whole title and why the line was taken for a heading.
    static String of(OpenDocument open, int section) {
        Section of = open.document().sections().get(section);
        Heading heading = of.heading();
        String title = open.title(section);
        if (heading == null || heading.finding().evidence().isEmpty()) {
            return title;
        }
        String clues =
                heading.finding().evidence().stream()
                        .filter(e -> e.weight() > 0)
                        .limit(CLUES)
                        .map(e -> e.clue().words())
                        .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%s%n%nTaken for a %s (%.0f %%): %s",
                title,
                section == 0 ? "title" : "heading",
                100 * heading.finding().confidence(),
                clues);
    }
}
