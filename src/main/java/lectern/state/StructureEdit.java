package lectern.state;

/// What a reader said of one line.
///
/// @param level of the heading that the line is, from 1; 0 for a line that is none
public record StructureEdit(LineAnchor anchor, int level) {
    public StructureEdit {
        if (level < 0) {
            throw new IllegalArgumentException("level " + level);
        }
    }
}
