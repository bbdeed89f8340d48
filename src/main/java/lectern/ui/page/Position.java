package lectern.ui.page;

import java.util.Comparator;

/// A height in the flow of pieces.
///
/// @param y pixels from the top of the piece
record Position(Key key, double y) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::key).thenComparingDouble(Position::y);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
