package lectern.reading;

/// One line of the outline as it is shown now.
///
/// @param section index of the section
/// @param candidate index of the line in it that is nearly a heading, where the row stands for such
///   a line; else [#SECTION]
/// @param depth how far it is indented: by its level, be levels left out over it or not
/// @param parent whether sections stand under it
/// @param folded whether those are hidden
/// @param match false only for rows that a filter kept as ancestors or as the current section
public record OutlineRow(
        int section, int candidate, int depth, boolean parent, boolean folded, boolean match) {
    /// Stands for no candidate: the row is that of the section itself.
    public static final int SECTION = -1;

    public boolean isCandidate() {
        return candidate != SECTION;
    }
}
