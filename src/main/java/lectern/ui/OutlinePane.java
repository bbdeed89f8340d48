package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.OutlineRow;
import lectern.reading.Reading;
import lectern.ui.page.Direction;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// The left side of the window: the document's title and facts, the filter when it is asked for,
/// and the rows.
final class OutlinePane extends VBox {
    private static final int TITLE_LINES = 4;

    // Below it rows show titles only, or words would break; in multiples of the facts' size.
    private static final double LEAST_WIDTH = 21;

    private final ProseLabel title = new ProseLabel();
    private final ProseLabel facts = new ProseLabel();
    private final VBox head = new VBox(title, facts);
    private final Text measure = new Text();
    private final CustomTextField filter = (CustomTextField) TextFields.createClearableTextField();
    private final Label none = new Label(Messages.text("outline.none"));
    private final OutlineList list;
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param onGo takes the section whose row was clicked
    OutlinePane(IntConsumer onGo) {
        list = new OutlineList(onGo);
        title.getStyleClass().add("document-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMostLines(TITLE_LINES);
        facts.getStyleClass().add("document-facts");
        facts.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("outline-head");
        filter.setPromptText(Messages.text("outline.filter"));
        filter.setAccessibleText(Messages.text("outline.filter"));
        filter.setAccessibleHelp(Messages.text("help.filter"));
        filter.getStyleClass().add("outline-filter");
        filter.textProperty().subscribe(this::filterBy);
        filter.setVisible(false);
        filter.managedProperty().bind(filter.visibleProperty());
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(filter, new Insets(0, 14, 8, 14));
        VBox.setVgrow(list, Priority.ALWAYS);
        none.getStyleClass().add("filter-none");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.setVisible(false);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().setAll(head, filter, none, list);
        setMinWidth(0);
        measure.fontProperty().bind(facts.fontProperty());
        widthProperty().subscribe(this::showSizes);
        facts.fontProperty().subscribe(this::showSizes);
        widthProperty().subscribe(_ -> showFacts());
        head.insetsProperty().subscribe(_ -> showFacts());
        facts.fontProperty().subscribe(_ -> showFacts());
    }

    // What little room large letters leave is the titles'; and sizes that grow would mislead.
    private void showSizes() {
        boolean known = reading == null || reading.document().text().whole();
        list.setSizesShown(known && getWidth() >= LEAST_WIDTH * facts.getFont().getSize());
    }

    void show(Reading shown) {
        if (!shown.isOfSameText(reading)) {
            closeFilter();
        }
        reading = shown;
        turn(Direction.of(shown.document().document().text()));
        title.setText(shown.document().title());
        marks.unsubscribe();
        marks = shown.marks().revisionProperty().subscribe(_ -> showFacts());
        showSizes();
        list.show(shown);
    }

    private void turn(NodeOrientation side) {
        setNodeOrientation(side);
        title.leadFrom(side);
        facts.leadFrom(side);
    }

    /// Tells whether rows stand the further left the deeper they are.
    boolean isMirrored() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void showFacts() {
        Reading shown = reading;
        if (shown == null) {
            return;
        }
        int percent = shown.marks().percent();
        List<String> said = new ArrayList<>(shown.document().facts());
        if (percent > 0) {
            said.add(Messages.text("facts.read", percent));
        }
        facts.setText(FactLines.of(said, this::fits));
    }

    private boolean fits(String line) {
        Insets around = head.getInsets();
        measure.setText(line);
        return measure.getLayoutBounds().getWidth()
                <= getWidth() - around.getLeft() - around.getRight();
    }

    OutlineList list() {
        return list;
    }

    /// Tells whether the filter has the keys.
    boolean isFiltering() {
        // A pane that slides in cannot have the focus yet.
        return filter.isFocused() || (isFilterShown() && !isVisible());
    }

    boolean isFilterShown() {
        return filter.isVisible();
    }

    /// Takes the keys: to the filter, where it is shown.
    void takeFocus() {
        (isFilterShown() ? filter : list).requestFocus();
    }

    /// Shows the filter field and focuses it.
    void openFilter() {
        filter.setVisible(true);
        filter.requestFocus();
    }

    /// Takes back what was typed last in the filter.
    void undoTyped() {
        filter.undo();
    }

    /// Empties and hides the filter field.
    void closeFilter() {
        none.setVisible(false);
        filter.setVisible(false);
        filter.clear();
    }

    private void filterBy(String words) {
        if (reading != null && filter.isVisible()) {
            reading.outline().filter(words);
            list.bringCursorIntoView();
            none.setVisible(reading.outline().rows().stream().noneMatch(OutlineRow::match));
        }
    }
}
