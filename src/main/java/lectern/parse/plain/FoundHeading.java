package lectern.parse.plain;

/// A line taken for a heading, with the lines that belong to it.
///
/// @param candidate its index, or [#READERS]
/// @param line its first line
/// @param endLine its last line, an underline included
/// @param lastText its last line with text
/// @param level from 1
record FoundHeading(int candidate, int line, int lastText, int endLine, int level) {
    /// Stands for no candidate: the reader made this heading.
    static final int READERS = -1;
}
