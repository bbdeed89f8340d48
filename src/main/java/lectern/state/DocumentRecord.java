package lectern.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What is kept of one document.
///
/// @param seen the contents it was met with, latest first
/// @param edits what the reader said of its lines, in the order in which it was said; one a line
/// @param marks what the reader marked, in the order in which it was marked
public record DocumentRecord(
        List<Fingerprint> seen,
        List<StructureEdit> edits,
        ReadingRecord reading,
        List<Mark> marks) {
    /// The most edits that are kept of a document.
    public static final int MOST_EDITS = 20_000;

    private static final int MOST_SEEN = 4;
    private static final int MOST_MARKS = 20_000;

    public static final DocumentRecord NONE =
            new DocumentRecord(List.of(), List.of(), ReadingRecord.NONE, List.of());

    public DocumentRecord {
        seen = List.copyOf(seen);
        edits = List.copyOf(edits);
        marks = List.copyOf(marks);
    }

    /// Returns this without the edits of the lines of `gone`, and with `made`.
    public DocumentRecord withEdits(
            Collection<StructureEdit> gone, Collection<StructureEdit> made) {
        Map<LineAnchor, StructureEdit> byLine = new LinkedHashMap<>();
        edits.forEach(edit -> byLine.put(edit.anchor(), edit));
        gone.forEach(edit -> byLine.remove(edit.anchor()));
        made.forEach(edit -> byLine.put(edit.anchor(), edit));
        return new DocumentRecord(seen, List.copyOf(byLine.values()), reading, marks);
    }

    /// Returns this with what `change` makes of the reading.
    public DocumentRecord withReading(UnaryOperator<ReadingRecord> change) {
        return new DocumentRecord(seen, edits, change.apply(reading), marks);
    }

    /// Returns this with `mark`; the letter leaves where it was.
    public DocumentRecord withMark(Mark mark) {
        return withMarks(
                Stream.concat(
                        marks.stream().filter(other -> !mark.replaces(other)), Stream.of(mark)));
    }

    /// Returns this without `mark`.
    public DocumentRecord withoutMark(Mark mark) {
        return withMarks(marks.stream().filter(other -> !mark.replaces(other)));
    }

    private DocumentRecord withMarks(Stream<Mark> now) {
        return new DocumentRecord(seen, edits, reading, now.limit(MOST_MARKS).toList());
    }

    /// Notes that the document has the content `now`.
    DocumentRecord seen(Fingerprint now) {
        return seen.contains(now)
                ? this
                : new DocumentRecord(
                        Stream.concat(Stream.of(now), seen.stream()).limit(MOST_SEEN).toList(),
                        edits,
                        reading,
                        marks);
    }
}
