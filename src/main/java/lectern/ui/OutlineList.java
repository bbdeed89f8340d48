package lectern.ui;

import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.OutlineRow;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The rows of the outline. A list, not a tree control: the model folds, and a list stays fast with
/// a million rows. Keys never reach it; the window moves the cursor.
final class OutlineList extends ListView<OutlineRow> {
    private final IntConsumer onGo;
    private boolean sizesShown = true;
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param onGo takes the section whose row was clicked
    OutlineList(IntConsumer onGo) {
        this.onGo = onGo;
        getStyleClass().add("outline-list");
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        setAccessibleText(Messages.text("outline.name"));
        setCellFactory(_ -> new OutlineCell(this));
        // Cells mark cursor and current section themselves.
        setSelectionModel(null);
        setFocusModel(null);
    }

    @Nullable Reading reading() {
        return reading;
    }

    void show(Reading shown) {
        marks.unsubscribe();
        reading = shown;
        setItems(shown.outline().rows());
        marks =
                Subscription.combine(
                        shown.navigator().currentProperty().subscribe(this::followCurrent),
                        shown.outline().cursorProperty().subscribe(this::followCursor),
                        shown.search().foundProperty().subscribe(this::markCells),
                        shown.marks().revisionProperty().subscribe(this::markCells));
    }

    boolean areSizesShown() {
        return sizesShown;
    }

    /// Has rows say how long their sections are, or not.
    void setSizesShown(boolean shown) {
        if (sizesShown != shown) {
            sizesShown = shown;
            markCells();
        }
    }

    void toggle(int section) {
        if (reading != null) {
            reading.outline().toggle(section);
        }
    }

    // A click on a line that is nearly a heading looks at it only: it may become one.
    void clicked(OutlineRow row) {
        if (row.isCandidate() && reading != null) {
            reading.outline().select(row);
        } else {
            onGo.accept(row.section());
        }
    }

    private void followCurrent() {
        markCells();
        if (reading != null && !isFocused()) {
            bringIntoView(reading.navigator().current());
        }
    }

    private void followCursor() {
        markCells();
        if (reading != null && isFocused()) {
            bringCursorIntoView();
        }
    }

    private void markCells() {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return;
        }
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getVisibleCell(i) instanceof OutlineCell cell) {
                cell.updateMarks();
            }
        }
    }

    /// Scrolls as little as it takes to show the row of `section`.
    void bringIntoView(int section) {
        if (reading != null) {
            bringRowIntoView(reading.outline().rowOf(section));
        }
    }

    /// Scrolls as little as it takes to show the row that the cursor is on.
    void bringCursorIntoView() {
        if (reading != null) {
            bringRowIntoView(reading.outline().cursorRow());
        }
    }

    // Asked to scroll, the list lays all rows out anew even where it has no need to.
    private void bringRowIntoView(int row) {
        VirtualFlow<?> flow = flow();
        if (flow != null && (flow.isNeedsLayout() || !isWhole(flow, row))) {
            flow.scrollTo(row);
        }
    }

    private static boolean isWhole(VirtualFlow<?> flow, int row) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        if (cell == null) {
            return false;
        }
        Bounds inFlow = cell.getBoundsInParent();
        return inFlow.getMinY() >= 0 && inFlow.getMaxY() <= flow.getHeight();
    }

    /// Returns how many rows are on screen.
    int rowsOnScreen() {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return 1;
        }
        return flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() + 1;
    }

    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
