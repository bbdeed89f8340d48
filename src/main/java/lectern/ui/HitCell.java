package lectern.ui;

import java.util.BitSet;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import lectern.messages.Messages;
import lectern.reading.Excerpt;
import lectern.reading.HitList;
import lectern.reading.HitRow;
import org.jspecify.annotations.Nullable;

/// One row of the list of matches: a section with their number, or a match among its words, of
/// which there are so few before it that it is seen.
final class HitCell extends RowCell<HitRow> {
    private final HitPane pane;
    private final MarkedLine line = new MarkedLine();
    private final Label count = new Label();
    // The width for which the words before the match are cut; 0 for none.
    private double cutFor;

    HitCell(HitPane pane) {
        this.pane = pane;
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        count.getStyleClass().add("row-hits");
        count.setMinWidth(Region.USE_PREF_SIZE);
        fillWith(line, count);
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) {
                        pane.choose(getItem());
                    }
                });
    }

    @Override
    boolean isGroup(HitRow item) {
        return item.isGroup();
    }

    @Override
    @Nullable String show(HitRow item) {
        HitList hits = pane.hits();
        if (hits == null) {
            return null;
        }
        count.setVisible(item.isGroup());
        count.setManaged(item.isGroup());
        if (item.isGroup()) {
            String title = hits.title(item);
            BitSet whole = new BitSet();
            whole.set(0, title.length());
            line.show(title, whole);
            count.setText(Messages.text("row.hits", hits.count(item)));
            return title + Messages.text("row.matches", hits.count(item));
        }
        Excerpt excerpt = hits.excerpt(item);
        show(excerpt);
        cutFor = 0;
        requestLayout();
        return excerpt.text();
    }

    private void show(Excerpt excerpt) {
        BitSet found = new BitSet();
        found.set(excerpt.from(), excerpt.to());
        line.show(excerpt.text(), found, pane.sideOf(excerpt));
    }

    // How wide letters are is known when the row is laid out.
    @Override
    protected void layoutChildren() {
        HitRow item = getItem();
        HitList hits = pane.hits();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (item != null && !item.isGroup() && hits != null && room != cutFor) {
            cutFor = room;
            int before = Excerpt.BEFORE;
            Excerpt excerpt = hits.excerpt(item);
            while (before > 0 && widthUpTo(excerpt) > room) {
                before /= 2;
                excerpt = hits.excerpt(item, before);
            }
            show(excerpt);
            line.applyCss();
        }
        super.layoutChildren();
    }

    private double widthUpTo(Excerpt excerpt) {
        Text shown = new Text(excerpt.text().substring(0, excerpt.to()) + " …");
        shown.setFont(getFont());
        return shown.getLayoutBounds().getWidth();
    }
}
