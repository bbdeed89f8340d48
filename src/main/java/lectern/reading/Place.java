package lectern.reading;

/// Where a reader is.
///
/// @param section index of the section shown
/// @param offset of the line gone to or, once the reader has scrolled, the first one shown; in
///   UTF-16 units into the text
/// @param lead how many lines of the section before stand over it, where it is the section's start
public record Place(int section, int offset, int lead) {
    public Place(int section, int offset) {
        this(section, offset, 0);
    }
}
