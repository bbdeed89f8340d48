package lectern.ui;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Shear;
import lectern.messages.Messages;
import lectern.reading.Found;
import lectern.reading.OutlineModel;
import lectern.reading.OutlineRow;
import lectern.reading.ReadMarks;
import lectern.reading.ReadState;
import lectern.reading.Reading;
import lectern.reading.StructureEditor;
import org.jspecify.annotations.Nullable;

/// One row of the outline: fold mark, title, words or minutes, and the mark of the section being
/// read.
final class OutlineCell extends ListCell<OutlineRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CANDIDATE = PseudoClass.getPseudoClass("candidate");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass WITHOUT = PseudoClass.getPseudoClass("without-hits");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part-read");
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final double INDENT = 14;
    private static final double UNMEASURED = Double.NaN;
    private static final int TITLE_LINES = 2;
    private static final int HINT_LINES = 2;
    private static final double TOOLTIP_WIDTH = 420;

    private final OutlineList list;
    private final ProseLabel title = new ProseLabel();
    private final ProseLabel hint = new ProseLabel();
    private final Label change = new Label();
    private final VBox heading = new VBox(title, hint, change);
    private final Label size = new Label();
    private final Label hits = new Label();
    private final Region foldMark = new Region();
    private final StackPane fold = new StackPane(foldMark);
    private final Region indent = new Region();
    private final Region readerMark = new Region();
    private final Region readMark = new Region();
    private final StackPane readBox = new StackPane(readMark);
    private final HBox row = new HBox(indent, fold, heading, readerMark, size, hits, readBox);
    private final Tooltip tooltip = new Tooltip();
    private final ProseLines explanation = new ProseLines();
    // The interface's face has no italics.
    private final Shear slant = new Shear(-0.18, 0);
    private double measuredWidth = UNMEASURED;
    private double measuredHeight;
    private String spoken = "";
    private String read = "";

    OutlineCell(OutlineList list) {
        this.list = list;
        title.getStyleClass().add("row-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMostLines(TITLE_LINES);
        HBox.setHgrow(heading, Priority.ALWAYS);
        hint.getStyleClass().add("row-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setMostLines(HINT_LINES);
        hint.managedProperty().bind(hint.visibleProperty());
        size.getStyleClass().add("row-size");
        size.setMinWidth(Region.USE_PREF_SIZE);
        size.managedProperty().bind(size.visibleProperty());
        hits.getStyleClass().add("row-hits");
        hits.setMinWidth(Region.USE_PREF_SIZE);
        readerMark.getStyleClass().add("reader-mark");
        readerMark.managedProperty().bind(readerMark.visibleProperty());
        change.getStyleClass().add("row-change");
        change.setMinWidth(0);
        change.managedProperty().bind(change.visibleProperty());
        readMark.getStyleClass().add("read-mark");
        readBox.getStyleClass().add("read-box");
        readBox.setMinWidth(Region.USE_PREF_SIZE);
        readBox.setAlignment(Pos.TOP_CENTER);
        fold.getStyleClass().add("fold");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        foldMark.getStyleClass().add("fold-mark");
        fold.setAlignment(Pos.TOP_CENTER);
        indent.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("row");
        getStyleClass().add("outline-cell");
        // Where rows are mirrored, what is written and drawn in them is not.
        for (Node part : List.of(readerMark, change, size, hits, readBox)) {
            part.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        // The list gives the width; the title wraps into it.
        setPrefWidth(0);
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        fold.setOnMousePressed(
                event -> {
                    if (getItem() != null && getItem().parent()) {
                        list.toggle(getItem().section());
                        event.consume();
                    }
                });
        tooltip.setGraphic(explanation);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        explanation.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setOnShowing(_ -> explain());
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) {
                        list.clicked(getItem());
                    }
                });
    }

    // The list asks every row several times in each layout, and most have stayed as they were.
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            double inner = width - snappedLeftInset() - snappedRightInset();
            measuredHeight = snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = UNMEASURED;
        super.requestLayout();
    }

    // One that comes back with the row it had is not updated.
    @Override
    public void updateIndex(int index) {
        OutlineRow before = getItem();
        super.updateIndex(index);
        if (Objects.equals(before, getItem())) {
            updateMarks();
        }
    }

    @Override
    protected void updateItem(@Nullable OutlineRow item, boolean empty) {
        super.updateItem(item, empty);
        Reading reading = list.reading();
        if (empty || item == null || reading == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            updateMarks();
            return;
        }
        RowWords words = RowWords.of(reading.document(), item);
        title.leadFrom(list.getEffectiveNodeOrientation());
        hint.leadFrom(list.getEffectiveNodeOrientation());
        title.setText(words.title());
        title.underline(item.match() ? reading.outline().marked(words.title()) : new BitSet());
        size.setText(words.size());
        change.setText(words.change());
        change.setVisible(!words.change().isEmpty());
        title.getTransforms().setAll(item.isCandidate() ? List.of(slant) : List.of());
        readerMark.setVisible(words.corrected());
        // Deeper rows stand no further in: the title needs room.
        indent.setPrefWidth(Math.min(item.depth(), StructureEditor.DEEPEST) * INDENT);
        foldMark.setVisible(item.parent() || item.isCandidate());
        pseudoClassStateChanged(FOLDED, item.folded());
        pseudoClassStateChanged(CANDIDATE, item.isCandidate());
        pseudoClassStateChanged(DIM, !item.match());
        setGraphic(row);
        spoken = words.spoken();
        setTooltip(tooltip);
        updateMarks();
    }

    private void explain() {
        Reading reading = list.reading();
        if (reading != null && getItem() != null) {
            explanation.show(RowWords.of(reading.document(), getItem()).why());
        }
    }

    /// Shows which row is being read and which the cursor is on.
    void updateMarks() {
        OutlineRow item = getItem();
        Reading reading = list.reading();
        if (item == null || reading == null) {
            pseudoClassStateChanged(CURRENT, false);
            pseudoClassStateChanged(CURSOR, false);
        } else {
            OutlineModel outline = reading.outline();
            int current = outline.rowOf(reading.navigator().current());
            pseudoClassStateChanged(CURRENT, getIndex() == current);
            // Bold takes more room; no word goes for being read.
            title.setMostLines(getIndex() == current ? TITLE_LINES + 1 : TITLE_LINES);
            showHint(item, reading, getIndex() == current);
            pseudoClassStateChanged(CURSOR, outline.isCursor(item));
            showRead(item, reading.marks());
            showHits(item, reading.search().found());
        }
    }

    // What tells it from others of its title, and why a filter keeps it though it does not match.
    private void showHint(OutlineRow item, Reading reading, boolean current) {
        String kept = current && !item.match() ? Messages.text("row.kept") : "";
        String differs = reading.outline().hint(item);
        hint.setText(differs.isEmpty() || kept.isEmpty() ? differs + kept : differs + " · " + kept);
        hint.setVisible(!hint.getText().isEmpty());
    }

    private void showRead(OutlineRow item, ReadMarks marks) {
        ReadState state = item.isCandidate() ? ReadState.UNCOUNTED : marks.state(item);
        readMark.setVisible(state != ReadState.UNCOUNTED);
        pseudoClassStateChanged(PART, state == ReadState.PART);
        pseudoClassStateChanged(READ, state == ReadState.READ);
        read =
                switch (state) {
                    case UNREAD -> Messages.text("row.unread");
                    case PART -> Messages.text("row.part");
                    case READ -> Messages.text("row.read");
                    case UNCOUNTED -> "";
                };
    }

    // While something is looked for, the size of a section gives way to its matches.
    private void showHits(OutlineRow item, @Nullable Found found) {
        int count = found == null ? 0 : found.hits(item);
        size.setVisible(found == null && list.areSizesShown());
        hits.setVisible(count > 0);
        hits.setManaged(count > 0);
        hits.setText(Messages.text("row.hits", count));
        pseudoClassStateChanged(WITHOUT, found != null && found.isWithout(item));
        String more = hint.getText().isEmpty() ? "" : ", " + hint.getText();
        setAccessibleText(
                spoken + more + read + (found == null ? "" : Messages.text("row.matches", count)));
    }
}
