package lectern.document;

/// The lines that head a section: its name, a number line above it, an underline.
///
/// @param span whole lines, without the terminator of the last; it ends within a line where text
///   follows the heading on it
/// @param number that the heading carries, in digits: `7.3`, and `4` for `CHAPTER IV`; empty where
///   it has none, or counts in letters
public record Heading(Span span, Finding finding, String number) {
    /// Makes a heading without number.
    public Heading(Span span, Finding finding) {
        this(span, finding, "");
    }
}
