package lectern.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Destination;
import lectern.reading.PaletteModel;
import lectern.reading.PaletteRow;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.TaskRunner;
import lectern.ui.page.Direction;
import org.jspecify.annotations.Nullable;

/// The commands of the go-to box, and what its rows lead to.
final class PaletteActions {
    private static final List<Command> OFFERED =
            Arrays.stream(Command.values())
                    .filter(c -> c.context() == KeyContext.ANYWHERE)
                    .filter(c -> c != Command.PALETTE && c != Command.STEP_OUT)
                    .toList();

    private static final List<Command> OFFERED_WITHOUT_TEXT =
            List.of(
                    Command.OPEN,
                    Command.RECENT,
                    Command.SETTINGS,
                    Command.NEXT_THEME,
                    Command.FULL_SCREEN,
                    Command.KEYS,
                    Command.MENU,
                    Command.CLOSE,
                    Command.QUIT);

    private final KeyMap keys;
    private final ActionTable actions;
    private final ReaderSession session;
    private final Supplier<@Nullable Reading> reading;
    private final IntConsumer sections;
    private final TaskRunner runner;
    private final MarkActions marks;
    private final Focus focus;
    private final PaletteSheet sheet;
    private final PaletteSheet.Look ofEverything;
    private final PaletteSheet.Look ofMarks;
    private boolean marksOnly;
    private @Nullable Reading listed;

    /// @param sections goes to a section
    PaletteActions(
            KeyMap keys,
            ActionTable actions,
            ReaderSession session,
            Supplier<@Nullable Reading> reading,
            IntConsumer sections,
            TaskRunner runner,
            MarkActions marks,
            Focus focus) {
        this.keys = keys;
        this.actions = actions;
        this.session = session;
        this.reading = reading;
        this.sections = sections;
        this.runner = runner;
        this.marks = marks;
        this.focus = focus;
        sheet = new PaletteSheet(keys, this::go, focus::focusPage);
        ofEverything =
                new PaletteSheet.Look(
                        Messages.text("palette.prompt"), Messages.text("palette.none"), "");
        ofMarks =
                new PaletteSheet.Look(
                        Messages.text("palette.prompt.marks"),
                        Messages.text("palette.none.marks"),
                        Messages.text(
                                "palette.hint.marks",
                                keys.firstOf(Command.PALETTE_GO),
                                keys.firstOf(Command.PALETTE_REMOVE),
                                keys.firstOf(Command.PALETTE_RESTORE)));
    }

    PaletteSheet sheet() {
        return sheet;
    }

    void addTo(ActionTable table) {
        table.put(Command.PALETTE, this::open);
        table.putTimes(Command.PALETTE_DOWN, by -> sheet.move(by));
        table.putTimes(Command.PALETTE_UP, by -> sheet.move(-by));
        table.putTimes(Command.PALETTE_SCREEN_DOWN, by -> sheet.move(by * PaletteSheet.ROWS));
        table.putTimes(Command.PALETTE_SCREEN_UP, by -> sheet.move(-by * PaletteSheet.ROWS));
        table.put(Command.PALETTE_GO, () -> sheet.accept());
        table.put(Command.PALETTE_REMOVE, this::remove);
        table.put(Command.PALETTE_RESTORE, this::restore);
        table.put(Command.MARKS, this::listMarks);
        table.put(Command.PALETTE_CANCEL, sheet::close);
    }

    /// Has the rows lead into the document of `open`; closes the box where they would be others.
    void show(Reading open) {
        if (sheet.isVisible() && open.isOfSameText(listed)) {
            listed = open;
            sheet.refresh(rows(open));
        } else if (sheet.isVisible()) {
            sheet.close();
        }
    }

    private PaletteModel rows(Reading open) {
        return marksOnly ? marksOf(open) : everything();
    }

    private void open() {
        focus.uncover(KeyContext.PALETTE, actions);
        marksOnly = false;
        listed = reading.get();
        show(everything(), ofEverything);
    }

    private void show(PaletteModel rows, PaletteSheet.Look look) {
        Reading open = listed;
        sheet.turn(Direction.of(open == null ? "" : open.document().document().text()));
        sheet.open(rows, look);
    }

    private PaletteModel everything() {
        Reading open = reading.get();
        return PaletteModel.ofEverything(
                open == null ? null : open.document(),
                marks.all(),
                session.recentOthers(),
                open == null ? OFFERED_WITHOUT_TEXT : OFFERED,
                runner);
    }

    private void listMarks() {
        Reading open = reading.get();
        if (open != null) {
            focus.uncover(KeyContext.PALETTE, actions);
            marksOnly = true;
            listed = open;
            show(marksOf(open), ofMarks);
            marks.lookUp(this::refreshMarks);
        }
    }

    private void refreshMarks() {
        Reading open = reading.get();
        if (open != null && marksOnly && sheet.isVisible()) {
            sheet.refresh(rows(open));
        }
    }

    private PaletteModel marksOf(Reading open) {
        return PaletteModel.ofMarks(open.document(), marks.all(), runner);
    }

    private void remove() {
        PaletteModel model = sheet.model();
        PaletteRow row = model == null ? null : model.chosen();
        Reading open = reading.get();
        if (row != null && open != null && row.to() instanceof Destination.Marked(var mark)) {
            marks.remove(mark, keys.firstOf(Command.PALETTE_RESTORE));
            sheet.refresh(rows(open));
        } else {
            sheet.deleteTyped();
        }
    }

    private void restore() {
        Reading open = reading.get();
        if (open != null && marks.restore()) {
            sheet.refresh(rows(open));
        } else {
            sheet.undoTyped();
        }
    }

    private void go(Destination destination) {
        switch (destination) {
            case Destination.Heading(int section) -> sections.accept(section);
            case Destination.Marked(var mark) -> marks.go(mark);
            case Destination.RecentFile(var path) -> session.open(path);
            case Destination.Action(Command command) -> actions.run(command, 0);
        }
    }
}
