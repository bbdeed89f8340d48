package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.reading.Explanation;
import lectern.reading.OpenDocument;
import lectern.text.LineIndex;
import org.jspecify.annotations.Nullable;

/// What the command line tells of a document. Lines count from 1; the component names are those of
/// the JSON.
///
/// @param file as the caller named it
/// @param title null for a document without one
/// @param headings all but the title, in order
/// @param listItems the first line of every item
record OutlineReport(
        String file,
        @Nullable String title,
        List<Entry> headings,
        List<Integer> listItems,
        long words) {

    /// One heading.
    ///
    /// @param line its first
    /// @param confidence 0 to 1, in hundredths
    /// @param evidence in plain words, strongest first
    record Entry(int line, int level, String text, double confidence, List<String> evidence) {}

    static OutlineReport of(String file, OpenDocument open) {
        Document document = open.document();
        LineIndex lines = LineIndex.of(document.text());
        List<Entry> headings = new ArrayList<>();
        List<Integer> listItems = new ArrayList<>();
        for (Section section : document.sections()) {
            Heading heading = section.heading();
            if (heading != null && section.level() > 0) {
                int line = lines.lineAt(heading.span().start()) + 1;
                headings.add(entry(line, section, heading, document.text()));
            }
            for (Block block : section.blocks()) {
                if (block instanceof Block.ListItem item) {
                    listItems.add(lines.lineAt(item.span().start()) + 1);
                }
            }
        }
        long words = open.outline().wordsBefore(open.outline().size());
        String title = document.title().isEmpty() ? null : document.title();
        return new OutlineReport(file, title, headings, listItems, words);
    }

    private static Entry entry(int line, Section section, Heading heading, String text) {
        Finding finding = heading.finding();
        double confidence = Math.round(finding.confidence() * 100) / 100.0;
        List<String> evidence =
                Explanation.evidence(finding, heading.span().of(text)).stream()
                        .map(OutlineReport::words)
                        .toList();
        return new Entry(line, section.level(), section.title(), confidence, evidence);
    }

    private static String words(Evidence evidence) {
        return (evidence.weight() < 0 ? "despite: " : "") + evidence.clue().words();
    }
}
