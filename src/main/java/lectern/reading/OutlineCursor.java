package lectern.reading;

/// What the outline's cursor is on.
///
/// @param section index of the section
/// @param candidate index of a line in it that is nearly a heading, or [OutlineRow#SECTION]
public record OutlineCursor(int section, int candidate) {
    static OutlineCursor on(int section) {
        return new OutlineCursor(section, OutlineRow.SECTION);
    }

    static OutlineCursor on(OutlineRow row) {
        return new OutlineCursor(row.section(), row.candidate());
    }

    public boolean isCandidate() {
        return candidate != OutlineRow.SECTION;
    }
}
