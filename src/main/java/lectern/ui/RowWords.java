package lectern.ui;

import lectern.document.Heading;
import lectern.reading.Explanation;
import lectern.reading.OpenDocument;
import lectern.reading.OutlineRow;
import lectern.reading.ReadingPace;
import org.jspecify.annotations.Nullable;

/// What a row of the outline says.
///
/// @param size words or minutes
/// @param corrected whether the reader made it a heading
/// @param spoken by the accessibility layer
record RowWords(
        OpenDocument open,
        OutlineRow row,
        String title,
        String size,
        boolean corrected,
        String spoken) {
    private static final int LONGEST = 200;

    static RowWords of(OpenDocument open, OutlineRow row) {
        if (row.isCandidate()) {
            String line =
                    open.document()
                            .candidates()
                            .get(row.candidate())
                            .span()
                            .of(open.document().text())
                            .strip();
            String title = line.substring(0, Math.min(LONGEST, line.length()));
            return new RowWords(open, row, title, "", false, title + ", nearly a heading");
        }
        String title = open.title(row.section());
        String size = ReadingPace.brief(open.outline().wordsWithin(row.section()));
        @Nullable Heading heading = open.document().sections().get(row.section()).heading();
        boolean corrected = heading != null && Explanation.isReaders(heading.finding());
        String state = row.parent() ? row.folded() ? ", folded" : ", open" : "";
        return new RowWords(
                open,
                row,
                title,
                size,
                corrected,
                "%s, level %d, %s%s%s"
                        .formatted(
                                title,
                                row.depth() + 1,
                                size,
                                state,
                                corrected ? ", made a heading by you" : ""));
    }

    /// Writes why the line is a heading, or nearly one.
    String why() {
        return row.isCandidate()
                ? Explanation.ofCandidate(open, row.candidate())
                : Explanation.ofHeading(open, row.section());
    }
}
