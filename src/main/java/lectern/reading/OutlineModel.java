package lectern.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// The outline as it is shown: which rows, which are folded, where the cursor is.
public final class OutlineModel {
    private final OpenDocument open;
    private final Outline outline;
    private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
    private final BitSet folded = new BitSet();
    // Made when a filter is first typed: most outlines are never filtered.
    private @Nullable TitleFilter titles;
    private int cursorBeforeFilter;
    private int current;

    public OutlineModel(OpenDocument open) {
        this.open = open;
        this.outline = open.outline();
        rebuild();
    }

    /// Returns the rows shown, in order.
    public ObservableList<OutlineRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// The section under the cursor. It always has a row.
    public ReadOnlyIntegerProperty cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    public int cursor() {
        return cursor.get();
    }

    /// The words the rows are filtered by; empty for none.
    public ReadOnlyStringProperty filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Returns the index in [#rows()] of the row that stands for `section`: its own, or that of the
    /// nearest ancestor shown.
    public int rowOf(int section) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).section() <= section) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int row = low;
        while (row > 0 && outline.end(rows.get(row).section()) <= section) {
            row--;
        }
        return row;
    }

    // The cursor

    /// Moves the cursor by `rows` rows, as far as there are any.
    public void move(int by) {
        setCursorRow(rowOf(cursor()) + by);
    }

    public void first() {
        setCursorRow(0);
    }

    public void last() {
        setCursorRow(rows.size() - 1);
    }

    /// Puts the cursor on `section`, unfolding what hides it.
    public void reveal(int section) {
        for (int above = outline.parent(section);
                above != Outline.NONE;
                above = outline.parent(above)) {
            folded.clear(above);
        }
        cursor.set(section);
        rebuild();
    }

    private void setCursorRow(int row) {
        if (!rows.isEmpty()) {
            cursor.set(rows.get(Math.clamp(row, 0, rows.size() - 1)).section());
        }
    }

    // Folding

    /// Tells whether sections stand under the cursor's.
    public boolean hasChildren() {
        return outline.hasChildren(cursor());
    }

    /// Unfolds the cursor's section; if it is open, goes to its first child.
    public void unfold() {
        int at = cursor();
        if (folded.get(at)) {
            fold(at, false);
        } else if (outline.hasChildren(at)) {
            move(1);
        }
    }

    /// Folds the cursor's section; if it is folded or has no children, goes to its parent.
    public void fold() {
        int at = cursor();
        if (outline.hasChildren(at) && !folded.get(at)) {
            fold(at, true);
        } else if (outline.parent(at) != Outline.NONE) {
            cursor.set(outline.parent(at));
        }
    }

    /// Folds an open section, unfolds a folded one; the cursor leaves what is hidden.
    public void toggle(int section) {
        fold(section, !folded.get(section));
    }

    private void fold(int section, boolean hide) {
        folded.set(section, hide);
        rebuild();
    }

    public void unfoldAll() {
        folded.clear();
        rebuild();
    }

    /// Folds all but the document's own row.
    public void foldAll() {
        showLevels(1);
    }

    /// Shows the first `levels` levels of headings below the document's own row and folds the rest.
    public void showLevels(int levels) {
        for (int i = 0; i < outline.size(); i++) {
            folded.set(i, outline.depth(i) >= levels && outline.hasChildren(i));
        }
        rebuild();
    }

    // The filter

    /// Keeps rows whose title holds all `words`, their ancestors and the current section; none for
    /// "".
    public void filter(String words) {
        if (filter.get().isEmpty()) {
            cursorBeforeFilter = cursor();
        }
        filter.set(words);
        rebuild();
        if (words.isBlank()) {
            cursor.set(cursorBeforeFilter);
        } else {
            moveToMatch();
        }
    }

    /// Drops the filter; folds and cursor are as they were before it.
    public void clearFilter() {
        if (!filter.get().isEmpty()) {
            filter("");
        }
    }

    /// Drops the filter and keeps the cursor where it is.
    public void acceptFilter() {
        int chosen = cursor();
        clearFilter();
        reveal(chosen);
    }

    private void moveToMatch() {
        for (OutlineRow row : rows) {
            if (row.match() && row.section() >= cursorBeforeFilter) {
                cursor.set(row.section());
                return;
            }
        }
        rows.stream().filter(OutlineRow::match).findFirst().ifPresent(r -> cursor.set(r.section()));
    }

    /// Tells which section is being read, so that a filter keeps its row.
    public void setCurrent(int section) {
        current = section;
        if (!filter.get().isBlank()) {
            rebuild();
        }
    }

    private void rebuild() {
        rows.setAll(filter.get().isBlank() ? unfiltered() : filtered());
        OutlineRow shown = rows.get(rowOf(cursor()));
        if (filter.get().isBlank()) {
            cursor.set(shown.section());
        }
    }

    private List<OutlineRow> unfiltered() {
        List<OutlineRow> shown = new ArrayList<>();
        for (int i = 0; i < outline.size(); i = folded.get(i) ? outline.end(i) : i + 1) {
            shown.add(row(i, folded.get(i), true));
        }
        return shown;
    }

    private List<OutlineRow> filtered() {
        if (titles == null) {
            titles = new TitleFilter(open);
        }
        BitSet matches = titles.matches(filter.get());
        BitSet kept = new BitSet();
        kept.or(matches);
        kept.set(current);
        return TitleFilter.withAncestors(kept, outline).stream()
                .mapToObj(i -> row(i, false, matches.get(i)))
                .toList();
    }

    private OutlineRow row(int section, boolean hidden, boolean match) {
        return new OutlineRow(
                section, outline.depth(section), outline.hasChildren(section), hidden, match);
    }
}
