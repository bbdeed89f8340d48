package lectern.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.document.Outline;
import lectern.messages.Messages;
import lectern.reading.OutlineModel;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The commands about what was read. They mean the outline's row where that has the keys, else the
/// section shown.
final class ReadActions {
    private final Supplier<@Nullable Reading> reading;
    private final OutlineList outline;
    private final Focus focus;
    private final Consumer<String> notices;

    ReadActions(
            Supplier<@Nullable Reading> reading,
            OutlineList outline,
            Focus focus,
            Consumer<String> notices) {
        this.reading = reading;
        this.outline = outline;
        this.focus = focus;
        this.notices = notices;
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
            open.marks().toggle(rows.rows().get(rows.cursorRow()));
        } else {
            open.marks().toggle(open.navigator().shown());
        }
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
