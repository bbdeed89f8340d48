package lectern.document;

/// The lines that head a section: its name, a number line above it, an underline.
///
/// @param span whole lines, without the terminator of the last
public record Heading(Span span, Finding finding) {}
