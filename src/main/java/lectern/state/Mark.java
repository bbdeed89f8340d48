package lectern.state;

/// A place that a reader marked, by what is printed there.
///
/// @param name a letter, or empty for a bookmark
/// @param line the line it stands in
/// @param within how far into the line, in UTF-16 units
public record Mark(String name, LineAnchor line, int within) {
    public Mark {
        if (name.length() > 1 || within < 0) {
            throw new IllegalArgumentException("mark " + name + " at " + within);
        }
    }

    /// Tells whether one of the two takes the place of the other: marks of a letter do, and
    /// bookmarks of one line.
    boolean replaces(Mark other) {
        return name.equals(other.name) && (!name.isEmpty() || line.equals(other.line));
    }
}
