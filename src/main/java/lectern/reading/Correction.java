package lectern.reading;

import java.util.ArrayList;
import java.util.List;
import lectern.messages.Messages;
import lectern.state.StructureEdit;

/// One correction, as a list shows it.
///
/// @param offset at which the line starts, in UTF-16 units, or [#NOWHERE]
public record Correction(int offset, StructureEdit edit) {
    /// Stands for a line that cannot be found in the text as it is now.
    public static final int NOWHERE = -1;

    static List<Correction> of(ReaderEdits edits) {
        List<Correction> all = new ArrayList<>();
        edits.placed().forEach((offset, edit) -> all.add(new Correction(offset, edit)));
        edits.unplaced().forEach(edit -> all.add(new Correction(NOWHERE, edit)));
        return all;
    }

    /// Returns the beginning of the line.
    public String line() {
        return edit.anchor().line();
    }

    public int level() {
        return edit.level();
    }

    public boolean isPlaced() {
        return offset != NOWHERE;
    }

    /// Writes what the line is said to be: `heading of level 2`, `body text`.
    public String meaning() {
        return level() == 0
                ? Messages.text("structure.body")
                : Messages.text("structure.heading", level());
    }
}
