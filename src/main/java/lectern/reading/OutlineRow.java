package lectern.reading;

/// One line of the outline as it is shown now.
///
/// @param section index of the section
/// @param depth how far it is indented
/// @param parent whether sections stand under it
/// @param folded whether those are hidden
/// @param match false only for rows that a filter kept as ancestors or as the current section
public record OutlineRow(int section, int depth, boolean parent, boolean folded, boolean match) {}
