package lectern.reading;

/// A document on its way in.
///
/// @param name how the reader knows the file
/// @param share of the work done, 0 to 1
public record Loading(String name, double share) {}
