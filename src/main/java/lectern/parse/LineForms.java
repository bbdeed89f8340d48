package lectern.parse;

import java.util.Collection;
import java.util.List;

/// Tells which lines of a text look alike. Implementations are immutable and may be shared by
/// threads.
@FunctionalInterface
public interface LineForms {
    /// Returns those of the lines `among` that look like `line`, itself left out. Lines are named
    /// by the offset at which they start, in UTF-16 units.
    List<Integer> alike(String text, int line, Collection<Integer> among);
}
