package lectern.document;

/// A stretch of the text.
///
/// @param start offset of the first character, in UTF-16 units
/// @param end offset behind the last character, in UTF-16 units
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /// Returns the length in UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Tells whether the character at `offset` lies in this span.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Tells whether all of `other` lies in this span.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Cuts this span out of `text`.
    public String of(String text) {
        return text.substring(start, end);
    }
}
