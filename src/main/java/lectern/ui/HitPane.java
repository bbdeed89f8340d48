package lectern.ui;

import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.Excerpt;
import lectern.reading.Found;
import lectern.reading.HitList;
import lectern.reading.HitRow;
import lectern.reading.OpenDocument;
import lectern.ui.page.Direction;
import org.jspecify.annotations.Nullable;

/// Under the page, while words are looked for: the matches, grouped by section, with the words
/// around each. Keys never reach the list; the window moves on.
final class HitPane extends Region {
    /// How many rows are on screen at the most.
    static final int ROWS = 8;

    private static final double SHARE = 0.38;

    private final ListView<HitRow> list = new ListView<>();
    private final WholeRows rows = new WholeRows(list);
    private String text = "";
    private @Nullable HitList hits;
    private IntConsumer onChosen = _ -> {};

    HitPane() {
        list.getStyleClass().add("hit-list");
        list.setAccessibleText(Messages.text("find.list"));
        list.setAccessibleHelp(Messages.text("help.find"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell(this));
        getStyleClass().add("hit-pane");
        getChildren().setAll(rows);
        setMinHeight(0);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        // Its height is a share of what it stands in.
        parentProperty()
                .flatMap(beside -> ((Region) beside).heightProperty())
                .subscribe(_ -> requestLayout());
    }

    /// Has `action` take the match whose row is clicked.
    void onChosen(IntConsumer action) {
        onChosen = action;
    }

    void choose(HitRow row) {
        if (!row.isGroup()) {
            onChosen.accept(row.match());
        }
    }

    @Nullable HitList hits() {
        return hits;
    }

    /// Returns the side from which the paragraph of `excerpt` begins.
    NodeOrientation sideOf(Excerpt excerpt) {
        return Direction.of(text, excerpt.block(), list.getNodeOrientation());
    }

    /// Lists `found`, in which there is some match, and chooses the one the reader is at. What is
    /// beside the list is laid out with it.
    void show(OpenDocument open, Found found) {
        text = open.document().text();
        list.setNodeOrientation(Direction.of(text));
        HitList shown = hits;
        boolean fresh = shown == null || !shown.isOf(found.matches());
        if (shown == null || fresh) {
            shown = new HitList(open, found.matches());
            hits = shown;
            list.setItems(FXCollections.observableList(shown.rows()));
            requestLayout();
        }
        setVisible(true);
        Parent beside = getParent();
        if (beside != null) {
            beside.applyCss();
            beside.layout();
        }
        int row = shown.rowOf(found.current());
        list.getSelectionModel().clearAndSelect(row);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            bringIntoView(flow, row, fresh);
        }
    }

    // With what stands over it: its section, or the match before.
    private static void bringIntoView(VirtualFlow<?> flow, int row, boolean fresh) {
        // The places of cells that had other rows say nothing.
        if (fresh) {
            flow.scrollToTop(row - 1);
        } else {
            flow.scrollTo(row - 1);
            flow.scrollTo(row);
        }
    }

    void close() {
        setVisible(false);
        hits = null;
        text = "";
        list.setItems(FXCollections.observableArrayList());
    }

    @Override
    protected double computePrefHeight(double width) {
        int most = Math.min(ROWS, list.getItems().size());
        double share =
                getParent() instanceof Region beside
                        ? SHARE * beside.getHeight() - snappedTopInset()
                        : Double.MAX_VALUE;
        return snappedTopInset() + rows.heightOf(most, share);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top;
        boolean other = height != rows.getHeight();
        rows.resizeRelocate(0, top, getWidth(), height);
        if (other && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            rows.layout();
            // As the last of whole rows.
            int whole = (int) (list.getHeight() / list.getFixedCellSize());
            int row = list.getSelectionModel().getSelectedIndex();
            flow.scrollToTop(Math.max(0, row + 1 - whole));
        }
    }
}
