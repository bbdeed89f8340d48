package lectern.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.reading.OutlineModel;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The commands of the outline and its filter.
final class OutlineActions {
    private static final List<Command> LEVELS =
            List.of(
                    Command.LEVELS_1,
                    Command.LEVELS_2,
                    Command.LEVELS_3,
                    Command.LEVELS_4,
                    Command.LEVELS_5,
                    Command.LEVELS_6);

    private final Supplier<@Nullable Reading> reading;
    private final OutlinePane pane;
    private final Focus focus;

    OutlineActions(Supplier<@Nullable Reading> reading, OutlinePane pane, Focus focus) {
        this.reading = reading;
        this.pane = pane;
        this.focus = focus;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.ENTER_OUTLINE, focus::enterOutline);
        actions.put(Command.LEAVE_OUTLINE, focus::leaveOutline);
        actions.put(Command.SWITCH_PANE, focus::switchPane);
        actions.putTimes(Command.CURSOR_DOWN, by -> outline(o -> o.move(by)));
        actions.putTimes(Command.CURSOR_UP, by -> outline(o -> o.move(-by)));
        actions.putTimes(Command.CURSOR_HALF_DOWN, by -> outline(o -> o.move(by * half())));
        actions.putTimes(Command.CURSOR_HALF_UP, by -> outline(o -> o.move(-by * half())));
        actions.put(Command.CURSOR_FIRST, () -> outline(OutlineModel::first));
        actions.put(Command.CURSOR_LAST, () -> outline(OutlineModel::last));
        actions.put(Command.CURSOR_GO, focus::readPeeked);
        actions.put(Command.UNFOLD, () -> outline(this::unfold));
        actions.put(Command.FOLD, () -> outline(OutlineModel::fold));
        actions.put(Command.UNFOLD_ALL, () -> outline(OutlineModel::unfoldAll));
        actions.put(Command.FOLD_ALL, () -> outline(OutlineModel::foldAll));
        for (int i = 0; i < LEVELS.size(); i++) {
            int levels = i + 1;
            actions.put(LEVELS.get(i), () -> outline(o -> o.showLevels(levels)));
        }
        actions.put(Command.SHOW_CURRENT, focus::enterOutline);
        actions.put(Command.OPEN_FILTER, () -> openFilter(actions));
        actions.putTimes(Command.FILTER_DOWN, by -> outline(o -> o.move(by)));
        actions.putTimes(Command.FILTER_UP, by -> outline(o -> o.move(-by)));
        actions.put(Command.FILTER_GO, this::acceptFilter);
        actions.put(Command.FILTER_CANCEL, this::cancelFilter);
    }

    private void outline(Consumer<OutlineModel> change) {
        Reading open = reading.get();
        if (open != null) {
            change.accept(open.outline());
            pane.list().bringCursorIntoView();
        }
    }

    private int half() {
        return Math.max(1, pane.list().rowsOnScreen() / 2);
    }

    // A row that nothing stands under leads on into its text.
    private void unfold(OutlineModel outline) {
        if (outline.hasChildren()) {
            outline.unfold();
        } else {
            focus.readPeeked();
        }
    }

    private void openFilter(ActionTable actions) {
        focus.clearFor(KeyContext.FILTER, actions);
        pane.openFilter();
    }

    private void acceptFilter() {
        outline(OutlineModel::acceptFilter);
        pane.closeFilter();
        focus.readPeeked();
    }

    private void cancelFilter() {
        outline(OutlineModel::clearFilter);
        pane.closeFilter();
        pane.list().requestFocus();
    }
}
