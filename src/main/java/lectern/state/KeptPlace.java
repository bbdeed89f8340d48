package lectern.state;

/// Where a reader was: found again when the text was edited here and there.
///
/// @param line that was at the top of the screen, within its section
/// @param within how far into the line the screen began, in UTF-16 units
/// @param offset of the screen's beginning in the text as it was, in UTF-16 units
/// @param share of the text before it, 0 to 1
/// @param lead how many lines of the section before stood over it, where it was the section's start
public record KeptPlace(
        SectionKey section, LineAnchor line, int within, int offset, double share, int lead) {}
