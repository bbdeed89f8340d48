package lectern.state;

/// Which line of a text is meant, by what stands there: it is found again when lines are added,
/// re-spaced or changed around it.
///
/// @param line the beginning of the line
/// @param before the beginning of the printed line before it; empty for none
/// @param after the beginning of the printed line behind it; empty for none
/// @param occurrence which of the lines that begin alike, from 0
/// @param of how many lines begin alike
public record LineAnchor(String line, String before, String after, int occurrence, int of) {}
