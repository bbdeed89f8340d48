package lectern.reading;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lectern.document.Heading;
import lectern.document.Outline;

/// The outline as it is shown: which rows, which are folded, where the cursor is.
public final class OutlineModel {
    private final OpenDocument open;
    private final Outline outline;
    private final OutlineRows maker;
    private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OutlineCursor> cursor =
            new ReadOnlyObjectWrapper<>(OutlineCursor.on(0));
    // Where the line starts that the cursor was put on, be its row gone since.
    private int line;
    private final BitSet folded;
    private final ReadOnlyObjectWrapper<BitSet> folds;
    private boolean candidates;
    private String filter = "";
    private int cursorBeforeFilter;
    private int current;

    public OutlineModel(OpenDocument open) {
        this(open, open.start().place());
        rebuild();
        setCursorRow(rowOf(current));
    }

    // Without rows as yet.
    private OutlineModel(OpenDocument open, int place) {
        this.open = open;
        outline = open.outline();
        maker = new OutlineRows(open);
        folded = open.start().folded();
        folds = new ReadOnlyObjectWrapper<>(open.start().folded());
        current = outline.sectionAt(place);
    }

    /// Makes the outline of the same text in another structure: folds, cursor, filter and the
    /// showing of candidates are as in `before`, as far as there is still something to them.
    OutlineModel(OpenDocument open, OutlineModel before) {
        this(open, before.outline.offsetOf(before.current));
        before.folded.stream().map(before.outline::offsetOf).forEach(this::foldAt);
        candidates = before.candidates;
        filter = before.filter;
        cursorBeforeFilter = outline.sectionAt(before.outline.offsetOf(before.cursorBeforeFilter));
        rebuild();
        setCursorRow(maker.find(rows, sameLine(before)));
        line = before.line;
    }

    private OutlineCursor sameLine(OutlineModel before) {
        int at = before.line;
        int nearly = maker.firstFrom(at);
        boolean still =
                before.cursor.get().isCandidate()
                        && nearly < open.document().candidates().size()
                        && open.document().candidates().get(nearly).span().start() == at;
        return new OutlineCursor(outline.sectionAt(at), still ? nearly : OutlineRow.SECTION);
    }

    private void foldAt(int offset) {
        int section = outline.sectionAt(offset);
        folded.set(section, outline.offsetOf(section) == offset && outline.hasChildren(section));
    }

    /// Returns the rows shown, in order.
    public ObservableList<OutlineRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// What the cursor is on. It always has a row.
    public ReadOnlyObjectProperty<OutlineCursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /// Returns the section that the cursor is on, or on a line of.
    public int cursor() {
        return cursor.get().section();
    }

    /// Tells whether the cursor is on `row`.
    public boolean isCursor(OutlineRow row) {
        return cursor.get().equals(OutlineCursor.on(row));
    }

    /// Returns where the line that the cursor is on starts, in UTF-16 units.
    public int offset() {
        OutlineCursor on = cursor.get();
        return on.isCandidate()
                ? open.document().candidates().get(on.candidate()).span().start()
                : lineOf(on.section());
    }

    private int lineOf(int section) {
        Heading heading = open.document().sections().get(section).heading();
        return heading == null ? outline.offsetOf(section) : heading.span().start();
    }

    /// Puts the cursor on `row`, one of those shown.
    public void select(OutlineRow row) {
        setCursor(OutlineCursor.on(row));
    }

    /// Returns the index in [#rows()] of the row that stands for `section`: its own, or that of the
    /// nearest ancestor shown.
    public int rowOf(int section) {
        return maker.find(rows, OutlineCursor.on(section));
    }

    /// Returns the index in [#rows()] of the row that the cursor is on.
    public int cursorRow() {
        return maker.find(rows, cursor.get());
    }

    // The cursor

    /// Moves the cursor by `rows` rows, as far as there are any.
    public void move(int by) {
        setCursorRow(cursorRow() + by);
    }

    public void first() {
        setCursorRow(0);
    }

    public void last() {
        setCursorRow(rows.size() - 1);
    }

    /// Puts the cursor on `section`, unfolding what hides it.
    public void reveal(int section) {
        boolean hidden = !filter.isEmpty();
        for (int above = outline.parent(section);
                above != Outline.NONE;
                above = outline.parent(above)) {
            hidden |= folded.get(above);
            folded.clear(above);
        }
        setCursor(OutlineCursor.on(section));
        if (hidden) {
            rebuild();
        }
    }

    private void setCursorRow(int row) {
        setCursor(OutlineCursor.on(rows.get(Math.clamp(row, 0, rows.size() - 1))));
    }

    private void setCursor(OutlineCursor on) {
        if (!on.equals(cursor.get())) {
            cursor.set(on);
            line = offset();
        }
    }

    // Candidates

    boolean showsCandidates() {
        return candidates;
    }

    /// Gives lines that are nearly headings rows, or takes them away.
    public void toggleCandidates() {
        candidates = !candidates;
        rebuild();
    }

    // Folding

    /// The sections that are folded, a filter or not.
    public ReadOnlyObjectProperty<BitSet> foldsProperty() {
        return folds.getReadOnlyProperty();
    }

    /// Returns what tells the section of `row` from others of its title: what it stands under, else
    /// its first words; empty where no other has its title.
    public String hint(OutlineRow row) {
        return row.isCandidate() ? "" : open.titles().hint(row.section());
    }

    /// Tells whether sections stand under the row that the cursor is on.
    public boolean hasChildren() {
        return !cursor.get().isCandidate() && outline.hasChildren(cursor());
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
        } else if (cursor.get().isCandidate()) {
            setCursor(OutlineCursor.on(at));
        } else if (outline.parent(at) != Outline.NONE) {
            setCursor(OutlineCursor.on(outline.parent(at)));
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
    /// "". The cursor goes to a title that does, to the current section where none does.
    public void filter(String words) {
        if (filter.isEmpty()) {
            cursorBeforeFilter = cursor();
        }
        filter = words;
        rebuild();
        if (words.isBlank()) {
            setCursor(OutlineCursor.on(cursorBeforeFilter));
        } else {
            moveToMatch();
        }
    }

    /// Drops the filter; folds and cursor are as they were before it.
    public void clearFilter() {
        if (!filter.isEmpty()) {
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
                setCursor(OutlineCursor.on(row));
                return;
            }
        }
        setCursor(
                rows.stream()
                        .filter(OutlineRow::match)
                        .findFirst()
                        .map(OutlineCursor::on)
                        .orElse(OutlineCursor.on(current)));
    }

    /// Returns which characters of `title` the filter keeps its row for; none without a filter.
    public BitSet marked(String title) {
        return TitleFilter.positions(title, filter);
    }

    /// Tells which section is being read, so that a filter keeps its row.
    public void setCurrent(int section) {
        current = section;
        if (!filter.isBlank()) {
            rebuild();
        }
    }

    private void rebuild() {
        if (!folded.equals(folds.get())) {
            folds.set((BitSet) folded.clone());
        }
        boolean whole = filter.isBlank();
        rows.setAll(whole ? maker.unfiltered(folded, candidates) : maker.filtered(filter, current));
        if (whole) {
            setCursorRow(cursorRow());
        }
    }
}
