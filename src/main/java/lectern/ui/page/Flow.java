package lectern.ui.page;

import org.jspecify.annotations.Nullable;

/// The pieces that scrolling passes through, one under the other.
interface Flow {
    /// Returns where the flow starts.
    Position start();

    /// Returns the last piece.
    Key last();

    /// Returns the piece under `key`, null behind the last.
    @Nullable Key next(Key key);

    /// Returns the piece over `key`, null before the first.
    @Nullable Key previous(Key key);

    /// Returns the extent of a piece.
    Strip strip(Key key);
}
