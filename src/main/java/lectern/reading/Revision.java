package lectern.reading;

/// What came of the reader's last word on the structure.
///
/// @param said in one sentence
/// @param others how many other lines look the same and are not yet as this one
/// @param undoable whether it changed something that can be undone
public record Revision(String said, int others, boolean undoable) {}
