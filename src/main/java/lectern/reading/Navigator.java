package lectern.reading;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// Where the reader is in one document, and every way to move.
///
/// The *current* section is where reading stands; the *shown* one is what the text pane shows. They
/// differ only while the reader peeks. Jumps note the place left; scrolling and peeking do not.
public final class Navigator {
    private final Outline outline;
    private final ReadingPlace here;
    private final Viewport viewport;
    private final NavigationHistory history = new NavigationHistory();
    private final BoundaryPause pause;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper(Outline.NONE);

    // A run of section steps leaves one entry in the history, not one a step.
    private boolean stepping;

    /// Reads on in `open` from where its reader had come.
    ///
    /// @param clock milliseconds from any origin, for the pause at section ends
    public Navigator(OpenDocument open, Viewport viewport, LongSupplier clock) {
        this.viewport = viewport;
        outline = open.outline();
        here = new ReadingPlace(open, viewport);
        pause = new BoundaryPause(clock);
        here.shownProperty().subscribe(_ -> due.set(Outline.NONE));
        if (open.start().place() > 0) {
            here.arrive(at(open.start()));
        } else {
            viewport.showSection(outline, 0);
            // The viewport may still point at a line of the text before.
            here.meant().forget();
        }
    }

    /// Reads on in the same text in another structure, from where `before` is, with its history.
    Navigator(OpenDocument open, Navigator before) {
        viewport = before.viewport;
        outline = open.outline();
        here = new ReadingPlace(open, viewport);
        pause = before.pause;
        here.shownProperty().subscribe(_ -> due.set(Outline.NONE));
        history.takeOver(before.history, place -> at(place.offset(), place.lead()));
        Place looked = at(viewport.aim());
        boolean untouched = before.isAtStart() && open.start().place() > 0;
        if (untouched) {
            here.arrive(at(open.start()));
        } else {
            Place stood = before.place();
            here.goOn(before.here, at(stood.offset(), stood.lead()));
        }
        if (before.here.isPeeking() && !looked.equals(here.looked())) {
            here.look(looked);
        }
    }

    private boolean isAtStart() {
        return history.isEmpty() && !here.isPeeking() && viewport.topOffset() == 0;
    }

    private Place at(int offset) {
        return new Place(outline.sectionAt(offset), offset);
    }

    private Place at(ReadingState start) {
        return at(start.place(), start.lead());
    }

    // Where a section begins no more, nothing leads.
    private Place at(int offset, int lead) {
        int section = outline.sectionAt(offset);
        return new Place(section, offset, outline.offsetOf(section) == offset ? lead : 0);
    }

    public ReadOnlyIntegerProperty currentProperty() {
        return here.currentProperty();
    }

    public ReadOnlyIntegerProperty shownProperty() {
        return here.shownProperty();
    }

    public ReadOnlyBooleanProperty peekingProperty() {
        return here.peekingProperty();
    }

    /// The section that the next step beyond the end of the shown one leads to, where a step has
    /// stopped there; else [Outline#NONE].
    public ReadOnlyIntegerProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    public int current() {
        return here.current();
    }

    public int shown() {
        return here.shown();
    }

    /// Tells where reading stands, peek or not.
    public Place place() {
        return here.place();
    }

    // Peeking

    /// Shows `section` without leaving the place.
    public void peek(int section) {
        if (section == current()) {
            endPeek();
        } else {
            here.look(section);
        }
    }

    /// Shows the line at `offset` in `section`, be it the current one, without leaving the place.
    public void peek(int section, int offset) {
        here.look(new Place(section, offset));
    }

    /// Shows the line at `place` without leaving the place; nothing scrolls where it is in view.
    void peekAt(Place place) {
        here.glance(place);
    }

    /// Makes the peeked section the current one. Does nothing without a peek.
    public void commit() {
        if (here.isPeeking()) {
            Place looked = here.looked();
            if (!looked.equals(place())) {
                history.leave(place());
            }
            stepping = false;
            here.stay();
        }
    }

    /// Goes back to the place as it was before the peek. Does nothing without one.
    public void endPeek() {
        if (here.isPeeking()) {
            stepping = false;
            here.comeBack();
        }
    }

    // The line that is meant

    /// Returns the offset at which the line begins that the reader means by "this line", or a part
    /// of the line.
    public int meant() {
        return here.meant().offset();
    }

    /// Notes that the reader means the line at `offset`, which is on screen.
    public void mean(int offset) {
        here.meant().goTo(new MeantLine.Gone(offset, true));
    }

    // Reading on

    /// Scrolls by lines. At the section's end it stops once, then goes on into the neighbouring
    /// section.
    public void lines(int lines) {
        flow(viewport.scrollLines(lines), lines > 0, true);
    }

    /// Scrolls by screens, on into the neighbouring section; by less than one it stops first.
    public void screens(double screens) {
        flow(viewport.scrollScreens(screens), screens > 0, Math.abs(screens) < 1);
    }

    /// Goes by paragraphs from the one that is meant, and from the end of a selection down; what it
    /// comes to is meant then, and nothing is selected. At the section's end it stops once, then
    /// goes on into the neighbouring section.
    public void paragraphs(int paragraphs) {
        MeantLine meant = here.meant();
        int before = shown();
        meant.leaveSelection(paragraphs > 0);
        int reached = viewport.scrollParagraphs(meant.said().offset(), paragraphs);
        flow(reached != Viewport.NOWHERE, paragraphs > 0, true);
        if (reached != Viewport.NOWHERE) {
            meant.goTo(new MeantLine.Gone(reached, false));
        } else if (shown() < before) {
            meant.goToLast(shown());
        }
    }

    // A small step at the end looks like those before it; a screen that ends was seen to.
    private void flow(boolean moved, boolean down, boolean small) {
        stepping = false;
        here.follow();
        if (moved) {
            here.meant().readOn();
        }
        if (viewport.isContinuous()) {
            return;
        }
        int next = shown() + (down ? 1 : -1);
        if (moved) {
            pause.moved();
            due.set(Outline.NONE);
        } else if (next >= 0 && next < outline.size()) {
            boolean passes = pause.mayPass();
            if (passes && (!small || due.get() == next)) {
                commit();
                here.flowInto(next, down);
            } else {
                due.set(next);
            }
        }
    }

    /// Notes that the viewport was scrolled: where the document is one text, the section on top is
    /// the one that is read, or looked at.
    public void follow() {
        here.follow();
    }

    /// Shows the same line after `change` made the viewport lay documents out otherwise.
    public void relay(Runnable change) {
        here.relay(change);
    }

    // Jumps

    /// Goes `steps` sections on, or back where negative, as far as there are any.
    public void sections(int steps) {
        step(Math.clamp((long) shown() + steps, 0, outline.size() - 1));
    }

    /// Goes `steps` sections of the same level on, or back where negative; over the last one, to
    /// its parent's neighbour.
    public void siblings(int steps) {
        int to = shown();
        for (int i = 0; i < Math.abs(steps); i++) {
            int next = steps > 0 ? siblingAfter(to) : siblingBefore(to);
            if (next == Outline.NONE) {
                break;
            }
            to = next;
        }
        step(to);
    }

    private int siblingAfter(int section) {
        return outline.end(section) < outline.size() ? outline.end(section) : Outline.NONE;
    }

    private int siblingBefore(int section) {
        int sibling = outline.previousSibling(section);
        return sibling == Outline.NONE ? outline.parent(section) : sibling;
    }

    private void step(int section) {
        if (section != shown()) {
            leaveOnce();
            here.arrive(section);
        }
    }

    /// Jumps to the line at `place`; a run of such jumps leaves one place in the history.
    void stepTo(Place place) {
        leaveOnce();
        here.reveal(place);
    }

    private void leaveOnce() {
        if (!stepping) {
            history.leave(place());
        }
        stepping = true;
    }

    /// Jumps to the start of `section`, clamped to those there are.
    public void goTo(int section) {
        history.leave(place());
        stepping = false;
        here.arrive(Math.clamp(section, 0, outline.size() - 1));
    }

    /// Jumps to the start of the section that the text gives `number`, else the one that is so many
    /// from the first; false where there is none.
    public boolean goToNumber(int number) {
        int section = new SectionNumbers(outline).any(number, current());
        if (section != Outline.NONE) {
            goTo(section);
        }
        return section != Outline.NONE;
    }

    /// Jumps to the line at `offset`.
    public void goToLine(int offset) {
        history.leave(place());
        arrive(at(offset));
        mean(offset);
    }

    public void documentStart() {
        goTo(0);
    }

    public void documentEnd() {
        goTo(outline.size() - 1);
        here.end();
    }

    public void sectionStart() {
        due.set(Outline.NONE);
        here.sectionStart();
    }

    public void sectionEnd() {
        due.set(Outline.NONE);
        here.sectionEnd();
    }

    // History

    /// Goes back to the place before; false where there is none.
    public boolean back() {
        return travel(history.back(place()));
    }

    /// Goes forward to the place that [#back] left; false where there is none.
    public boolean forward() {
        return travel(history.forward(place()));
    }

    /// Swaps with the place last jumped from; false where there is none.
    public boolean lastPlace() {
        Place last = history.last();
        if (last != null) {
            history.leave(place());
        }
        return travel(last);
    }

    private boolean travel(@Nullable Place place) {
        if (place != null) {
            arrive(place);
        }
        return place != null;
    }

    private void arrive(Place place) {
        stepping = false;
        here.arrive(place);
    }

    int topOffset() {
        return viewport.topOffset();
    }

    int bottomOffset() {
        return viewport.bottomOffset();
    }

    boolean isOnScreen(int offset) {
        return viewport.isOnScreen(offset);
    }
}
