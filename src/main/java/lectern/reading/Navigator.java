package lectern.reading;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// Where the reader is in one document, and every way to move.
///
/// The *current* section is where reading stands; the *shown* one is what the text pane shows. They
/// differ only while the reader peeks. Jumps note the place left; scrolling and peeking do not.
public final class Navigator {
    private final OpenDocument open;
    private final Viewport viewport;
    private final NavigationHistory history = new NavigationHistory();
    private final BoundaryPause pause;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper peeking = new ReadOnlyBooleanWrapper(false);

    // Where reading stood when the peek began.
    private int keptOffset;
    // The top after a jump: a section near the end cannot come to the top, and is read all the
    // same.
    private int reached = -1;
    // A run of section steps leaves one entry in the history, not one a step.
    private boolean stepping;

    /// Reads on in `open` from where its reader had come.
    ///
    /// @param clock milliseconds from any origin, for the pause at section ends
    public Navigator(OpenDocument open, Viewport viewport, LongSupplier clock) {
        this.open = open;
        this.viewport = viewport;
        this.pause = new BoundaryPause(clock);
        int place = open.start().place();
        if (place > 0) {
            arrive(new Place(open.outline().sectionAt(place), place));
        } else {
            viewport.showSection(open.document(), 0);
        }
    }

    /// Reads on in the same text in another structure, from where `before` is, with its history.
    Navigator(OpenDocument open, Navigator before) {
        this.open = open;
        viewport = before.viewport;
        pause = before.pause;
        history.takeOver(before.history, this::again);
        int looked = viewport.topOffset();
        boolean untouched = before.isAtStart() && open.start().place() > 0;
        Place place = again(untouched ? new Place(0, open.start().place()) : before.place());
        arrive(place);
        int section = open.outline().sectionAt(looked);
        boolean elsewhere = section != place.section() || looked != viewport.topOffset();
        if (before.peeking.get() && elsewhere) {
            peek(section, looked);
        }
    }

    private boolean isAtStart() {
        return history.isEmpty() && !peeking.get() && viewport.topOffset() == 0;
    }

    private Place again(Place place) {
        return new Place(open.outline().sectionAt(place.offset()), place.offset());
    }

    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty peekingProperty() {
        return peeking.getReadOnlyProperty();
    }

    public int current() {
        return current.get();
    }

    public int shown() {
        return shown.get();
    }

    /// Tells where reading stands, peek or not.
    public Place place() {
        return new Place(current(), peeking.get() ? keptOffset : viewport.topOffset());
    }

    // Peeking

    /// Shows `section` without leaving the place.
    public void peek(int section) {
        if (section == current()) {
            endPeek();
        } else {
            look(section);
        }
    }

    /// Shows the line at `offset` in `section`, be it the current one, without leaving the place.
    public void peek(int section, int offset) {
        look(section);
        viewport.show(offset);
        reached = viewport.topOffset();
    }

    private void look(int section) {
        keepPlace();
        shown.set(section);
        peeking.set(true);
        viewport.showSection(open.document(), section);
        reached = viewport.topOffset();
    }

    private void keepPlace() {
        if (!peeking.get()) {
            keptOffset = viewport.topOffset();
        }
    }

    /// Shows the line at `place` without leaving the place; nothing scrolls where it is in view.
    void peekAt(Place place) {
        keepPlace();
        enter(place.section());
        peeking.set(true);
        viewport.reveal(place.offset());
        reached = viewport.topOffset();
    }

    private void enter(int section) {
        if (section != shown()) {
            shown.set(section);
            if (!viewport.isContinuous()) {
                viewport.showSection(open.document(), section);
            }
        }
    }

    /// Makes the peeked section the current one. Does nothing without a peek.
    public void commit() {
        if (peeking.get()) {
            Place left = place();
            Place looked = new Place(shown(), viewport.topOffset());
            if (!looked.equals(left)) {
                history.leave(left);
            }
            arrive(looked);
        }
    }

    /// Goes back to the place as it was before the peek. Does nothing without one.
    public void endPeek() {
        if (peeking.get()) {
            arrive(place());
        }
    }

    // Reading on

    /// Scrolls by lines, on into the neighbouring section.
    public void lines(int lines) {
        flow(viewport.scrollLines(lines), lines > 0);
    }

    /// Scrolls by screens, on into the neighbouring section.
    public void screens(double screens) {
        flow(viewport.scrollScreens(screens), screens > 0);
    }

    /// Scrolls by paragraphs, on into the neighbouring section.
    public void paragraphs(int paragraphs) {
        flow(viewport.scrollParagraphs(paragraphs), paragraphs > 0);
    }

    private void flow(boolean moved, boolean down) {
        stepping = false;
        if (viewport.isContinuous()) {
            follow();
            return;
        }
        int next = shown() + (down ? 1 : -1);
        if (moved) {
            pause.moved();
        } else if (next >= 0 && next < open.outline().size() && pause.mayPass()) {
            if (peeking.get()) {
                commit();
            }
            current.set(next);
            shown.set(next);
            viewport.flowInto(open.document(), next, down);
        }
    }

    /// Notes that the viewport was scrolled: where the document is one text, the section on top is
    /// the one that is read, or looked at.
    public void follow() {
        int top = viewport.topOffset();
        if (viewport.isContinuous() && top != reached) {
            reached = top;
            int section = open.outline().sectionAt(top);
            if (!peeking.get()) {
                current.set(section);
            }
            shown.set(section);
        }
    }

    /// Shows the same line after `change` made the viewport lay documents out otherwise.
    public void relay(Runnable change) {
        int top = viewport.topOffset();
        change.run();
        viewport.showSection(open.document(), shown());
        viewport.show(top);
        reached = viewport.topOffset();
    }

    // Jumps

    /// Goes `steps` sections on, or back where negative, as far as there are any.
    public void sections(int steps) {
        int from = shown();
        int to = Math.clamp((long) from + steps, 0, open.outline().size() - 1);
        if (to != from) {
            step(to);
        }
    }

    /// Goes `steps` sections of the same level on, or back where negative; over the last one, to
    /// its parent's neighbour.
    public void siblings(int steps) {
        Outline outline = open.outline();
        int to = shown();
        for (int i = 0; i < Math.abs(steps); i++) {
            int next = steps > 0 ? siblingAfter(outline, to) : siblingBefore(outline, to);
            if (next == Outline.NONE) {
                break;
            }
            to = next;
        }
        if (to != shown()) {
            step(to);
        }
    }

    private static int siblingAfter(Outline outline, int section) {
        return outline.end(section) < outline.size() ? outline.end(section) : Outline.NONE;
    }

    private static int siblingBefore(Outline outline, int section) {
        int sibling = outline.previousSibling(section);
        return sibling == Outline.NONE ? outline.parent(section) : sibling;
    }

    private void step(int section) {
        boolean first = !stepping;
        if (first) {
            history.leave(place());
        }
        arriveAtStart(section);
        stepping = true;
    }

    /// Jumps to the line at `place`; a run of such jumps leaves one place in the history.
    void stepTo(Place place) {
        boolean first = !stepping;
        if (first) {
            history.leave(place());
        }
        enter(place.section());
        settle(place.section());
        viewport.reveal(place.offset());
        reached = viewport.topOffset();
        stepping = true;
    }

    /// Jumps to the start of `section`, clamped to those there are.
    public void goTo(int section) {
        history.leave(place());
        arriveAtStart(Math.clamp(section, 0, open.outline().size() - 1));
    }

    /// Jumps to the line at `offset`.
    public void goToLine(int offset) {
        history.leave(place());
        arrive(new Place(open.outline().sectionAt(offset), offset));
    }

    public void documentStart() {
        goTo(0);
    }

    public void documentEnd() {
        goTo(open.outline().size() - 1);
        viewport.showEnd();
        reached = viewport.topOffset();
    }

    public void sectionStart() {
        if (viewport.isContinuous()) {
            viewport.showSection(open.document(), shown());
        } else {
            viewport.showStart();
        }
        reached = viewport.topOffset();
    }

    public void sectionEnd() {
        if (viewport.isContinuous()) {
            viewport.showSection(open.document(), shown());
        }
        viewport.showEnd();
        reached = viewport.topOffset();
    }

    // History

    public void back() {
        travel(history.back(place()));
    }

    public void forward() {
        travel(history.forward(place()));
    }

    /// Swaps with the place last jumped from.
    public void lastPlace() {
        Place last = history.last();
        if (last != null) {
            history.leave(place());
            arrive(last);
        }
    }

    int topOffset() {
        return viewport.topOffset();
    }

    int bottomOffset() {
        return viewport.bottomOffset();
    }

    boolean isOnScreen(int offset) {
        return viewport.topOffset() <= offset && offset < viewport.bottomOffset();
    }

    boolean hasHistory() {
        return !history.isEmpty();
    }

    private void travel(@Nullable Place place) {
        if (place != null) {
            arrive(place);
        }
    }

    private void arriveAtStart(int section) {
        settle(section);
        viewport.showSection(open.document(), section);
        reached = viewport.topOffset();
    }

    private void arrive(Place place) {
        settle(place.section());
        viewport.showSection(open.document(), place.section());
        viewport.show(place.offset());
        reached = viewport.topOffset();
    }

    private void settle(int section) {
        stepping = false;
        peeking.set(false);
        current.set(section);
        shown.set(section);
    }
}
