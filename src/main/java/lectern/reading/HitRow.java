package lectern.reading;

/// A row of the list of matches: a section that has some, or one of them.
///
/// @param match its index, or [#GROUP]
public record HitRow(int section, int match) {
    /// Stands for the row that names the section.
    public static final int GROUP = -1;

    public boolean isGroup() {
        return match == GROUP;
    }
}
