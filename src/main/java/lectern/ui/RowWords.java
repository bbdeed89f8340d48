package lectern.ui;

import lectern.document.Heading;
import lectern.messages.Messages;
import lectern.reading.Explanation;
import lectern.reading.OpenDocument;
import lectern.reading.OutlineRow;
import lectern.reading.ReadingPace;
import org.jspecify.annotations.Nullable;

/// What a row of the outline says.
///
/// @param size words or minutes
/// @param change what became of it when the text was read anew; empty for nothing
/// @param corrected whether the reader made it a heading
/// @param spoken by the accessibility layer
record RowWords(
        OpenDocument open,
        OutlineRow row,
        String title,
        String size,
        String change,
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
            return new RowWords(
                    open, row, title, "", "", false, Messages.text("row.candidate", title));
        }
        String title = open.title(row.section());
        String size = ReadingPace.brief(open.outline().wordsWithin(row.section()));
        @Nullable Heading heading = open.document().sections().get(row.section()).heading();
        boolean corrected = heading != null && Explanation.isReaders(heading.finding());
        String change = open.changes().at(row.section());
        String state = row.parent() ? Messages.text(row.folded() ? "row.folded" : "row.open") : "";
        return new RowWords(
                open,
                row,
                title,
                size,
                change,
                corrected,
                Messages.text(
                        "row.spoken",
                        title,
                        row.depth() + 1,
                        size,
                        state + (change.isEmpty() ? "" : ", " + change),
                        corrected ? Messages.text("row.corrected") : ""));
    }

    /// Writes why the line is a heading, or nearly one; how long the section is; and what is gone
    /// from behind it.
    String why() {
        if (row.isCandidate()) {
            return Explanation.ofCandidate(open, row.candidate());
        }
        String gone = open.changes().goneAt(row.section());
        return Explanation.ofHeading(open, row.section())
                + "\n"
                + open.length(row.section())
                + (gone.isEmpty() ? "" : "\n" + gone);
    }
}
