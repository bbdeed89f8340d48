package lectern.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.document.Outline;
import lectern.messages.Messages;
import lectern.reading.OutlineModel;
import lectern.reading.OutlineRow;
import lectern.reading.ReadState;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The commands about what was read. They mean the outline's row where that has the keys, else the
/// section shown.
final class ReadActions {
    private final Supplier<@Nullable Reading> reading;
    private final OutlineList outline;
    private final Focus focus;
    private final Consumer<String> notices;
    private final Consumer<String> status;

    /// @param status tells what was marked
    ReadActions(
            Supplier<@Nullable Reading> reading,
            OutlineList outline,
            Focus focus,
            Consumer<String> notices,
            Consumer<String> status) {
        this.reading = reading;
        this.outline = outline;
        this.focus = focus;
        this.notices = notices;
        this.status = status;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.TOGGLE_READ, () -> with(this::toggleRead));
        actions.put(Command.NEXT_UNREAD, () -> with(this::goToUnread));
        actions.put(Command.TOGGLE_COUNTED, () -> with(this::toggleCounted));
    }

    private void with(Consumer<Reading> action) {
        Reading open = reading.get();
        if (open != null) {
            action.accept(open);
        }
    }

    private boolean inOutline() {
        return focus.context() == KeyContext.OUTLINE;
    }

    private void toggleRead(Reading open) {
        if (inOutline()) {
            OutlineModel rows = open.outline();
            OutlineRow row = rows.rows().get(rows.cursorRow());
            open.marks().toggle(row);
            String title = open.document().title(row.section());
            say(
                    open.marks().state(row),
                    row.parent() ? Messages.text("read.within", title) : title);
        } else {
            int section = open.navigator().shown();
            open.marks().toggle(section);
            say(open.marks().state(section), open.document().title(section));
        }
    }

    private void say(ReadState state, String title) {
        status.accept(
                switch (state) {
                    case READ -> Messages.text("read.marked", title);
                    case UNREAD -> Messages.text("read.unmarked", title);
                    case PART -> Messages.text("read.restored", title);
                    case UNCOUNTED -> Messages.text("read.leftout", title);
                });
    }

    private void goToUnread(Reading open) {
        int from = inOutline() ? open.outline().cursor() : open.navigator().shown();
        int next = open.marks().nextUnread(from);
        if (next == Outline.NONE) {
            notices.accept(Messages.text("read.all"));
        } else if (inOutline()) {
            open.outline().reveal(next);
            outline.bringCursorIntoView();
        } else {
            open.navigator().goTo(next);
        }
    }

    private void toggleCounted(Reading open) {
        int section = inOutline() ? open.outline().cursor() : open.navigator().shown();
        open.marks().toggleCounted(section);
        notices.accept(
                Messages.text(
                        open.marks().isLeftOut(section) ? "read.leftout" : "read.counted",
                        open.document().title(section)));
    }
}
