package lectern.reading;

/// How much of a section was read.
public enum ReadState {
    UNREAD,
    PART,
    READ,
    /// Nothing to be read, or left out of the count.
    UNCOUNTED
}
