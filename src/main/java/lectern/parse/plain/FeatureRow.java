package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Clue;
import org.jspecify.annotations.Nullable;

/// The measured features of one line, filled in a fixed order.
final class FeatureRow {
    /// What a place in the row means.
    ///
    /// @param clue the kind of evidence the feature belongs to
    record Column(String name, Clue clue) {}

    private static final int ROOM = 256;

    private final float[] values = new float[ROOM];
    private final @Nullable List<Column> columns;
    private int size;

    private FeatureRow(@Nullable List<Column> columns) {
        this.columns = columns;
    }

    FeatureRow() {
        this(null);
    }

    /// Returns a row that remembers the columns it is filled with.
    static FeatureRow recording() {
        return new FeatureRow(new ArrayList<>());
    }

    List<Column> columns() {
        return columns == null ? List.of() : List.copyOf(columns);
    }

    void clear() {
        size = 0;
        if (columns != null) {
            columns.clear();
        }
    }

    /// Puts a feature of a neighbour: `side` and `name` make its name.
    void put(String side, String name, Clue clue, float value) {
        if (columns != null) {
            columns.add(new Column(side + name, clue));
        }
        values[size++] = value;
    }

    void put(String side, String name, Clue clue, boolean value) {
        put(side, name, clue, value ? 1f : 0f);
    }

    void put(String name, Clue clue, float value) {
        if (columns != null) {
            columns.add(new Column(name, clue));
        }
        values[size++] = value;
    }

    void put(String name, Clue clue, boolean value) {
        put(name, clue, value ? 1f : 0f);
    }

    float[] values() {
        return values;
    }

    int size() {
        return size;
    }
}
