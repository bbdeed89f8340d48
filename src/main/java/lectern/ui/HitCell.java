package lectern.ui;

import java.util.BitSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.Excerpt;
import lectern.reading.HitList;
import lectern.reading.HitRow;
import org.jspecify.annotations.Nullable;

/// One row of the list of matches: a section with their number, or a match among its words.
final class HitCell extends ListCell<HitRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final HitPane pane;
    private final MarkedLine line = new MarkedLine();
    private final Label count = new Label();
    private final HBox row = new HBox(line, count);

    HitCell(HitPane pane) {
        this.pane = pane;
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        count.getStyleClass().add("row-hits");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        // The list gives the width; what is too long is cut.
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) {
                        pane.choose(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable HitRow item, boolean empty) {
        super.updateItem(item, empty);
        HitList hits = pane.hits();
        if (empty || item == null || hits == null) {
            pseudoClassStateChanged(GROUP, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(GROUP, item.isGroup());
        count.setVisible(item.isGroup());
        count.setManaged(item.isGroup());
        if (item.isGroup()) {
            String title = hits.title(item);
            BitSet whole = new BitSet();
            whole.set(0, title.length());
            line.show(title, whole);
            count.setText(Messages.text("row.hits", hits.count(item)));
            setAccessibleText(title + Messages.text("row.matches", hits.count(item)));
        } else {
            Excerpt excerpt = hits.excerpt(item);
            BitSet found = new BitSet();
            found.set(excerpt.from(), excerpt.to());
            line.show(excerpt.text(), found);
            setAccessibleText(excerpt.text());
        }
        setGraphic(row);
    }
}
