package lectern.ui;

import java.util.function.IntSupplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import lectern.reading.OutlineRow;

/// The rows of the outline that are on screen. However heights change, one row stays wholly in
/// view, off the ends of the list.
///
/// A flow knows the heights of the rows it has laid out and guesses those of all others; so where a
/// row asked for comes to stand shows only when those around it are laid out.
final class OutlineFlow extends VirtualFlow<ListCell<OutlineRow>> {
    /// The row to keep where there is none.
    static final int NONE = -1;

    // Rows in view over and under the kept one, where there are any.
    private static final double NEIGHBOURS = 2;

    // Each time more heights are known.
    private static final int MOST_TRIES = 4;

    private final IntSupplier kept;

    /// @param kept tells the row that is to be in view, or [#NONE]
    OutlineFlow(IntSupplier kept) {
        this.kept = kept;
    }

    /// Lays the rows out anew where the kept one is not wholly in view, or too near to an end.
    void keep() {
        int row = kept.getAsInt();
        if (isRow(row) && lack(row) != 0) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int row = kept.getAsInt();
        for (int i = 0; i < MOST_TRIES && isRow(row) && lack(row) != 0; i++) {
            if (getVisibleCell(row) == null) {
                scrollTo(row);
            } else if (scrollPixels(lack(row)) == 0) {
                return;
            }
            if (lack(row) != 0) {
                super.layoutChildren();
            }
        }
    }

    private boolean isRow(int row) {
        return row >= 0 && row < getCellCount() && getHeight() > 0;
    }

    // How far the rows would have to scroll for the kept one and its neighbours to be in view.
    private double lack(int row) {
        ListCell<OutlineRow> cell = getVisibleCell(row);
        if (cell == null) {
            return getHeight();
        }
        Bounds inFlow = cell.getBoundsInParent();
        double spare = Math.max(0, getHeight() - inFlow.getHeight());
        double room = Math.min(NEIGHBOURS * inFlow.getHeight(), spare / 2);
        double over = inFlow.getMinY() - room;
        double under = inFlow.getMaxY() - (getHeight() - room);
        return over < 0 ? Math.floor(over) : under > 0 ? Math.ceil(under) : 0;
    }
}
