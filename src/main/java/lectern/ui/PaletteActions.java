package lectern.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.reading.Destination;
import lectern.reading.PaletteModel;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.TaskRunner;
import org.jspecify.annotations.Nullable;

/// The commands of the go-to box, and what its rows lead to.
final class PaletteActions {
    private static final List<Command> OFFERED =
            Arrays.stream(Command.values())
                    .filter(c -> c.context() == KeyContext.ANYWHERE)
                    .filter(c -> c != Command.PALETTE && c != Command.STEP_OUT)
                    .toList();

    private final ActionTable actions;
    private final ReaderSession session;
    private final Supplier<@Nullable Reading> reading;
    private final IntConsumer sections;
    private final TaskRunner runner;
    private final PaletteSheet sheet;

    /// @param sections goes to a section
    PaletteActions(
            KeyMap keys,
            ActionTable actions,
            ReaderSession session,
            Supplier<@Nullable Reading> reading,
            IntConsumer sections,
            TaskRunner runner) {
        this.actions = actions;
        this.session = session;
        this.reading = reading;
        this.sections = sections;
        this.runner = runner;
        sheet = new PaletteSheet(keys, this::go);
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
        table.put(Command.PALETTE_CANCEL, sheet::close);
    }

    private void open() {
        Reading open = reading.get();
        sheet.open(
                new PaletteModel(
                        open == null ? null : open.document(), session.recent(), OFFERED, runner));
    }

    private void go(Destination destination) {
        switch (destination) {
            case Destination.Heading(int section) -> sections.accept(section);
            case Destination.RecentFile(var path) -> session.open(path);
            case Destination.Action(Command command) -> actions.run(command, 0);
        }
    }
}
