package lectern.ui;

import java.util.function.IntSupplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import lectern.reading.OutlineRow;

/// The rows of the outline that are on screen. However heights change, one row stays wholly in
/// view.
///
/// A flow knows the heights of the rows it has laid out and guesses those of all others; so where a
/// row asked for comes to stand shows only when those around it are laid out.
final class OutlineFlow extends VirtualFlow<ListCell<OutlineRow>> {
    /// The row to keep where there is none.
    static final int NONE = -1;

    // Each time more heights are known.
    private static final int MOST_TRIES = 4;

    private final IntSupplier kept;

    /// @param kept tells the row that is to be in view, or [#NONE]
    OutlineFlow(IntSupplier kept) {
        this.kept = kept;
    }

    /// Lays the rows out anew where the kept one is not wholly in view.
    void keep() {
        int row = kept.getAsInt();
        if (isRow(row) && !isWhole(row)) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int row = kept.getAsInt();
        for (int i = 0; i < MOST_TRIES && isRow(row) && !isWhole(row); i++) {
            scrollTo(row);
            if (!isWhole(row)) {
                super.layoutChildren();
            }
        }
    }

    private boolean isRow(int row) {
        return row >= 0 && row < getCellCount() && getHeight() > 0;
    }

    private boolean isWhole(int row) {
        ListCell<OutlineRow> cell = getVisibleCell(row);
        if (cell == null) {
            return false;
        }
        Bounds inFlow = cell.getBoundsInParent();
        return inFlow.getMinY() >= 0 && inFlow.getMaxY() <= getHeight();
    }
}
