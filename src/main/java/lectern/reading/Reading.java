package lectern.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import lectern.document.Outline;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// An open document being read: where the reader is in it, its outline, what is looked for, and
/// what was read.
public record Reading(
        OpenDocument document,
        Navigator navigator,
        OutlineModel outline,
        SearchModel search,
        ReadMarks marks) {
    private static final int DEEP = 2;
    private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    /// Starts reading `document` in `viewport`.
    ///
    /// @param clock milliseconds from any origin
    public static Reading of(
            OpenDocument document, Viewport viewport, LongSupplier clock, TaskRunner runner) {
        Navigator navigator = new Navigator(document, viewport, clock);
        return new Reading(
                document,
                navigator,
                new OutlineModel(document),
                new SearchModel(document, navigator, runner),
                new ReadMarks(document));
    }

    /// Returns the reading of the same text in another structure: same line, same folds, and the
    /// same is looked for.
    public Reading revised(OpenDocument revised) {
        Navigator again = new Navigator(revised, navigator);
        return new Reading(
                revised,
                again,
                new OutlineModel(revised, outline),
                search.revised(revised, again),
                new ReadMarks(revised, marks));
    }

    /// Shows what `before` showed of nearly headings, where that was a reading of the same file.
    ///
    /// @return this
    public Reading after(@Nullable Reading before) {
        Path file = document.text().file();
        if (before != null
                && file != null
                && file.equals(before.document.text().file())
                && before.outline.showsCandidates()) {
            outline.toggleCandidates();
        }
        return this;
    }

    /// Tells whether `other` reads the same opening of a file, in whatever structure.
    public boolean isOfSameText(@Nullable Reading other) {
        return other != null && document.isOfSameText(other.document);
    }

    /// Tells whether sections stand two levels or more under the document's own.
    public boolean isDeep() {
        Outline outline = document.outline();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.depth(i) >= DEEP) {
                return true;
            }
        }
        return false;
    }

    /// Returns the sections that `section` stands under, outermost first, without the document's
    /// own.
    public List<Integer> path(int section) {
        List<Integer> path = new ArrayList<>();
        Outline outline = document.outline();
        for (int above = outline.parent(section); above > 0; above = outline.parent(above)) {
            path.addFirst(above);
        }
        return path;
    }

    /// Returns how far the reader is.
    public ReadingState state() {
        Map<Integer, Long> read = new HashMap<>();
        Map<Integer, Boolean> counted = new HashMap<>();
        for (int i = 0; i < document.outline().size(); i++) {
            if (marks.parts(i) != 0) {
                read.put(i, marks.parts(i));
            }
            Boolean said = marks.said(i);
            if (said != null) {
                counted.put(i, said);
            }
        }
        Place place = navigator.place();
        return new ReadingState(
                place.offset(), place.lead(), outline.foldsProperty().get(), read, counted);
    }

    /// Goes to the next section, or the one before, at which the text changed when it was read
    /// anew, to the first paragraph there that did; false where there is none.
    public boolean goToChange(boolean forward) {
        Changes changes = document.changes();
        if (!changes.isEmpty()) {
            navigator.endPeek();
            int to = changes.next(navigator.current(), forward, document.outline().size());
            Span section = document.document().sections().get(to).span();
            int changed = changes.startIn(section);
            if (changed == section.start()) {
                navigator.goTo(to);
            } else {
                navigator.goToLine(changed);
            }
        }
        return !changes.isEmpty();
    }

    /// Shows what the outline's cursor is on, without leaving the place.
    public void peek() {
        if (outline.cursorProperty().get().isCandidate()) {
            navigator.peek(outline.cursor(), outline.offset());
        } else {
            navigator.peek(outline.cursor());
        }
    }

    /// Returns what the window's title bar says: section, document, Lectern. Signs beyond U+FFFF,
    /// such as emoji, are left out: the toolkit hands them to the X server in a form that it does
    /// not take, and the title is cut off there.
    public String windowTitle() {
        int section = navigator.current();
        String name = plain(document.title());
        return section == 0
                ? name + " — Lectern"
                : plain(document.title(section)) + " — " + name + " — Lectern";
    }

    private static String plain(String title) {
        return SUPPLEMENTARY.matcher(title).replaceAll("").strip();
    }
}
