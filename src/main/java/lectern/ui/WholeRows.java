package lectern.ui;

import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A list whose rows are all of one height, as high as the rows that fit whole: none is cut at its
/// end.
final class WholeRows extends Region {
    // What the list has around its rows.
    private static final double AROUND = 2;

    private final ListView<?> list;

    WholeRows(ListView<?> list) {
        this.list = list;
        getChildren().setAll(list);
        setMinHeight(0);
    }

    /// Wants room for `rows` rows.
    void want(int rows) {
        setPrefHeight(rows * list.getFixedCellSize() + AROUND);
    }

    /// Returns the height of `most` rows or, where those are higher than `room`, of as many as fit
    /// whole; of one at least.
    double heightOf(int most, double room) {
        double row = Math.max(1, list.getFixedCellSize());
        return Math.clamp(Math.floor((room - AROUND) / row), 1, Math.max(1, most)) * row + AROUND;
    }

    @Override
    protected double computePrefWidth(double height) {
        return list.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double rows = heightOf(Integer.MAX_VALUE, getHeight());
        list.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), rows));
    }
}
