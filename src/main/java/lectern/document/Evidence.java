package lectern.document;

/// A clue and what it weighed.
///
/// @param weight in log-odds; positive speaks for a heading
public record Evidence(Clue clue, double weight) {}
