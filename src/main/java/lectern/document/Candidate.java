package lectern.document;

/// A line that was nearly taken for a heading.
///
/// @param span whole lines, without the terminator of the last
/// @param level the level it would have, from 1
public record Candidate(Span span, int level, Finding finding) {}
