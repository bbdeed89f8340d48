package lectern.reading;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lectern.reading.MeantLine.Gone;

/// Where reading stands in one document, and what the reader looks at from there: the viewport, and
/// the sections it is in.
final class ReadingPlace {
    private final OpenDocument open;
    private final Viewport viewport;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper peeking = new ReadOnlyBooleanWrapper(false);

    private final MeantLine meant;

    // Where reading stood when the peek began, and what was meant there.
    private int keptOffset;
    private int keptLead;
    private Gone keptGone = Gone.NONE;
    // The aim of the last jump: a section near the end cannot come to the top, and is read all the
    // same.
    private int reached = -1;
    // What led there, while the one text hides it.
    private int hiddenLead;

    ReadingPlace(OpenDocument open, Viewport viewport) {
        this.open = open;
        this.viewport = viewport;
        meant = new MeantLine(open, viewport);
    }

    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty peekingProperty() {
        return peeking.getReadOnlyProperty();
    }

    int current() {
        return current.get();
    }

    int shown() {
        return shown.get();
    }

    boolean isPeeking() {
        return peeking.get();
    }

    /// Tells where reading stands, peek or not.
    Place place() {
        return isPeeking()
                ? new Place(current(), keptOffset, keptLead)
                : new Place(current(), viewport.aim(), viewport.lead());
    }

    /// Tells what is looked at, peek or not.
    Place looked() {
        return new Place(shown(), viewport.aim(), viewport.lead());
    }

    /// Tells which line the reader means.
    MeantLine meant() {
        return meant;
    }

    // Looking

    /// Shows the start of `section`; reading stands where it stood.
    void look(int section) {
        keep();
        shown.set(section);
        peeking.set(true);
        viewport.showSection(open.outline(), section);
        reach(open.outline().offsetOf(section), false);
    }

    /// Shows the line at `place`; reading stands where it stood.
    void look(Place place) {
        look(place.section());
        viewport.show(place.offset());
        reach(place.offset(), true);
    }

    /// Shows the line at `place` where it is not in view; reading stands where it stood.
    void glance(Place place) {
        keep();
        enter(place.section());
        peeking.set(true);
        viewport.reveal(place.offset());
        reach(place.offset(), true);
    }

    private void keep() {
        if (!isPeeking()) {
            keptOffset = viewport.aim();
            keptLead = viewport.lead();
            keptGone = meant.gone();
        }
    }

    private void enter(int section) {
        if (section != shown()) {
            shown.set(section);
            if (!viewport.isContinuous()) {
                viewport.showSection(open.outline(), section);
            }
        }
    }

    // A section that begins on top needs no mark, a line does.
    private void reach(int offset, boolean onTop) {
        reached = viewport.aim();
        hiddenLead = 0;
        meant.goTo(new Gone(offset, onTop));
    }

    /// Reads on at what is looked at.
    void stay() {
        settle(shown());
    }

    /// Goes back to where reading stands.
    void comeBack() {
        Gone before = keptGone;
        arrive(place());
        meant.goTo(before);
    }

    // Reading

    /// Reads on at the line at `place`.
    void arrive(Place place) {
        if (place.lead() > 0) {
            viewport.showLed(open.outline(), place.section(), place.lead());
        } else {
            viewport.showSection(open.outline(), place.section());
            viewport.show(place.offset());
        }
        settle(place.section());
        reach(place.offset(), false);
    }

    /// Reads on at the start of `section`.
    void arrive(int section) {
        settle(section);
        viewport.showSection(open.outline(), section);
        reach(open.outline().offsetOf(section), false);
    }

    /// Reads on at the line at `place`; nothing scrolls where it is in view.
    void reveal(Place place) {
        enter(place.section());
        settle(place.section());
        viewport.reveal(place.offset());
        reach(place.offset(), true);
    }

    /// Reads on in another structure of the text of `before`, at the line that was meant there.
    void goOn(ReadingPlace before, Place place) {
        Gone said = before.isPeeking() ? before.keptGone : before.meant.said();
        arrive(place);
        if (said.offset() != Viewport.NOWHERE) {
            reveal(new Place(open.outline().sectionAt(said.offset()), said.offset()));
            meant.goTo(said);
        }
    }

    /// Reads on into the neighbouring section.
    void flowInto(int section, boolean down) {
        settle(section);
        viewport.flowInto(open.outline(), section, down);
        meant.forget();
    }

    private void settle(int section) {
        peeking.set(false);
        current.set(section);
        shown.set(section);
    }

    /// Notes that the viewport was scrolled: where the document is one text, the section on top is
    /// the one that is read, or looked at.
    void follow() {
        int aim = viewport.aim();
        if (aim == reached) {
            return;
        }
        reached = aim;
        meant.readOn();
        if (viewport.isContinuous()) {
            int section = open.outline().sectionAt(aim);
            // Who hears of what is read tells of what is shown.
            shown.set(section);
            if (!isPeeking()) {
                current.set(section);
            }
        }
    }

    /// Shows the same line after `change` made the viewport lay documents out otherwise; where that
    /// leaves the line out, it is come back to by the next such change.
    void relay(Runnable change) {
        int aim = viewport.aim();
        Gone said = meant.said();
        int hidden = aim == reached ? hiddenLead : 0;
        hiddenLead = viewport.isContinuous() ? hidden : viewport.lead();
        change.run();
        viewport.showSection(open.outline(), shown());
        if (hiddenLead > 0 && !viewport.isContinuous()) {
            viewport.showLed(open.outline(), shown(), hiddenLead);
            // A section of its own does not show what stood over it in the one text.
        } else if (viewport.isContinuous() || open.outline().sectionAt(aim) == shown()) {
            viewport.show(aim);
        }
        reached = viewport.aim();
        meant.goTo(said);
    }

    void sectionStart() {
        if (viewport.isContinuous()) {
            viewport.showSection(open.outline(), shown());
        } else {
            viewport.showStart();
        }
        reach(open.outline().offsetOf(shown()), false);
    }

    void sectionEnd() {
        if (viewport.isContinuous()) {
            viewport.showSection(open.outline(), shown());
        }
        end();
    }

    /// Shows the end of what the viewport has.
    void end() {
        viewport.showEnd();
        reached = viewport.aim();
        meant.forget();
    }
}
