package lectern.reading;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.parse.DocumentParser;
import lectern.parse.LineForms;
import lectern.state.DocumentRecord;
import lectern.state.LineAnchors;
import lectern.state.StructureEdit;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a text anew as its reader wants it: the long part of a correction.
///
/// @param open the text as it is shown until then
record StructureRevision(DocumentParser parser, LineForms forms, OpenDocument open) {
    /// What the reader wants.
    ///
    /// @param line the one line it is about, or null
    /// @param level what that line is to be
    record Wish(
            Corrections corrections,
            List<StructureEdit> unplaced,
            @Nullable LineOf line,
            int level) {}

    /// What came of it.
    ///
    /// @param others the lines that look like the one corrected and are something else, each with
    ///   the level of that one
    record Made(
            OpenDocument open,
            List<StructureEdit> gone,
            List<StructureEdit> come,
            SortedMap<Integer, Integer> others) {
        DocumentRecord change(DocumentRecord kept) {
            return kept.withEdits(gone, come);
        }
    }

    Made make(Wish wish, Progress progress) {
        String text = open.document().text();
        LineAnchors lines = LineAnchors.of(text);
        ReaderEdits edits = open.edits().as(wish.corrections(), wish.unplaced(), lines);
        Document document = parser.parse(text, wish.corrections(), progress);
        OpenDocument revised = open.revised(document, edits);
        return new Made(
                revised,
                open.edits().without(edits),
                edits.without(open.edits()),
                wish.line() == null ? new TreeMap<>() : others(revised, wish.line(), wish.level()));
    }

    // Candidates are no headings already; they count where the line was one and is dismissed.
    private SortedMap<Integer, Integer> others(OpenDocument revised, LineOf line, int level) {
        boolean dismissal = level == Corrections.BODY && line.level() == Corrections.BODY;
        List<Integer> known = LineOf.known(revised.document(), revised.edits().corrections());
        SortedMap<Integer, Integer> others = new TreeMap<>();
        for (int at : forms.alike(revised.document().text(), line.start(), known)) {
            LineOf other = new LineOf(revised, at);
            if (other.level() != level || (dismissal && other.isCandidate())) {
                others.put(at, level);
            }
        }
        return others;
    }
}
