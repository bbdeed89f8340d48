package lectern.reading;

/// Where a reader is.
///
/// @param section index of the section shown
/// @param offset of the line gone to or, once the reader has scrolled, the first one shown; in
///   UTF-16 units into the text
public record Place(int section, int offset) {}
