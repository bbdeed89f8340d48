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

    @Override
    protected double computePrefWidth(double height) {
        return list.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double row = Math.max(1, list.getFixedCellSize());
        double rows = Math.max(1, Math.floor((getHeight() - AROUND) / row));
        list.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), rows * row + AROUND));
    }
}
