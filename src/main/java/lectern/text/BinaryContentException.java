package lectern.text;

/// Bytes that are no text.
final class BinaryContentException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    BinaryContentException(int offset) {
        super("binary data from byte " + offset);
        this.offset = offset;
    }

    /// Returns the offset of the first byte that gives the data away.
    int offset() {
        return offset;
    }
}
