package lectern.ui;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.OutlineRow;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The rows of the outline. A list, not a tree control: the model folds, and a list stays fast with
/// a million rows. Keys never reach it; the window moves the cursor.
final class OutlineList extends ListView<OutlineRow> {
    private final IntConsumer onGo;
    private final OutlineFlow flow = new OutlineFlow(this::keptRow);
    // The row that stays in view, but while the reader looks about with the mouse.
    private IntSupplier kept = this::currentRow;
    private boolean lookedAbout;
    private boolean sizesShown = true;
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param onGo takes the section whose row was clicked
    OutlineList(IntConsumer onGo) {
        this.onGo = onGo;
        getStyleClass().add("outline-list");
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        setAccessibleText(Messages.text("outline.name"));
        setAccessibleHelp(Messages.text("help.outline"));
        setCellFactory(_ -> new OutlineCell(this));
        // Cells mark cursor and current section themselves.
        setSelectionModel(null);
        setFocusModel(null);
        addEventFilter(ScrollEvent.SCROLL, _ -> lookedAbout = true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> lookedAbout = true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListViewSkin<>(this) {
            @Override
            protected VirtualFlow<ListCell<OutlineRow>> createVirtualFlow() {
                return flow;
            }
        };
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
        if (!isFocused()) {
            bringCurrentIntoView();
        }
    }

    private void followCursor() {
        markCells();
        if (isFocused()) {
            bringCursorIntoView();
        }
    }

    private void markCells() {
        if (flow.getFirstVisibleCell() == null) {
            return;
        }
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getVisibleCell(i) instanceof OutlineCell cell) {
                cell.updateMarks();
            }
        }
    }

    /// Scrolls as little as it takes to show the row of the section being read, and keeps it shown.
    void bringCurrentIntoView() {
        keep(this::currentRow);
    }

    /// Scrolls as little as it takes to show the row of `section`, and keeps it shown.
    void bringIntoView(int section) {
        keep(() -> rowOf(section));
    }

    /// Scrolls as little as it takes to show the row that the cursor is on, and keeps it shown.
    void bringCursorIntoView() {
        keep(() -> reading == null ? OutlineFlow.NONE : reading.outline().cursorRow());
    }

    /// Shows again what was to stay in view, where the reader scrolled it out of that.
    void comeBack() {
        keep(kept);
    }

    private void keep(IntSupplier row) {
        kept = row;
        lookedAbout = false;
        flow.keep();
    }

    private int keptRow() {
        return lookedAbout ? OutlineFlow.NONE : kept.getAsInt();
    }

    private int currentRow() {
        return reading == null ? OutlineFlow.NONE : rowOf(reading.navigator().current());
    }

    private int rowOf(int section) {
        return reading == null ? OutlineFlow.NONE : reading.outline().rowOf(section);
    }

    /// Returns how many rows are on screen.
    int rowsOnScreen() {
        return flow.getFirstVisibleCell() == null
                ? 1
                : flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() + 1;
    }
}
