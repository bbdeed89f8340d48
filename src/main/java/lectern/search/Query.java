package lectern.search;

/// What a reader looks for. Case, accents and kinds of quotes and dashes never count.
///
/// @param words as typed, or a regular expression
/// @param wholeWords whether letters and digits right before or behind a match rule it out, but for
///   scripts that set no spaces between words
/// @param regex whether `words` is a pattern of [java.util.regex.Pattern]; `^` and `$` stand for
///   the ends of blocks
public record Query(String words, boolean wholeWords, boolean regex) {}
