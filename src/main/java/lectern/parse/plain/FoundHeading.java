package lectern.parse.plain;

/// A candidate taken for a heading, with the lines that belong to it.
///
/// @param line its first line
/// @param endLine its last line, an underline included
/// @param lastText its last line with text
/// @param level from 1
record FoundHeading(int candidate, int line, int lastText, int endLine, int level) {}
