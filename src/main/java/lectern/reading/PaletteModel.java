package lectern.reading;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.command.Command;
import lectern.search.Folding;
import org.jspecify.annotations.Nullable;

/// The go-to box while it is open: rows for what is typed, best first, and which one is chosen.
/// Nothing is left behind until the reader accepts a row.
public final class PaletteModel {
    private final List<PaletteRow> all;
    private final boolean grouped;
    private final boolean counted;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private String typed = "";
    private @Nullable PaletteIndex index;
    private TaskRunner.@Nullable Running indexing;
    private TaskRunner.@Nullable Running finding;
    // Whether the rows are not yet those for the typed words.
    private boolean late;
    // The row to choose in the rows that come next.
    private int next;
    // Whoever accepted before the rows for the typed words were there.
    private @Nullable Consumer<Destination> waiting;

    /// Offers marks, headings, files and commands.
    ///
    /// @param open the document whose headings are offered, or null
    /// @param files latest first, without the one that is open
    public static PaletteModel ofEverything(
            @Nullable OpenDocument open,
            List<ReaderMark> marks,
            List<Path> files,
            List<Command> commands,
            TaskRunner runner) {
        return new PaletteModel(
                new PaletteRows(open, List.copyOf(marks), List.copyOf(files), commands),
                false,
                open,
                runner);
    }

    /// Offers the marks of `open`, under the headings of their sections, and those into files.
    ///
    /// @param marks in the order of the text
    public static PaletteModel ofMarks(
            OpenDocument open, List<ReaderMark> marks, TaskRunner runner) {
        return new PaletteModel(PaletteRows.bySection(open, marks), true, open, runner);
    }

    private PaletteModel(
            List<PaletteRow> all, boolean grouped, @Nullable OpenDocument open, TaskRunner runner) {
        this.all = all;
        this.grouped = grouped;
        counted = open != null && !new SectionNumbers(open.outline()).arePrinted();
        this.runner = runner;
        show(all);
        indexing =
                runner.start(
                        progress -> new PaletteIndex(all, () -> progress.at(0)),
                        new TaskRunner.Outcome<>(_ -> {}, this::indexed, _ -> {}));
    }

    private void indexed(PaletteIndex made) {
        index = made;
        indexing = null;
        if (late) {
            find();
        }
    }

    /// The rows to show, as a list that never changes.
    public ReadOnlyObjectProperty<List<PaletteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The index of the row that is chosen; 0 where there is none.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Offers what fits `words`; everything where there are none.
    public void type(String words) {
        typed = words.strip();
        waiting = null;
        next = 0;
        find();
    }

    private void find() {
        if (finding != null) {
            finding.cancel();
            finding = null;
        }
        late = !typed.isEmpty();
        PaletteIndex ready = index;
        if (typed.isEmpty()) {
            show(all);
        } else if (ready != null) {
            String words = typed;
            finding =
                    runner.start(
                            progress -> ready.find(words, () -> progress.at(0)),
                            new TaskRunner.Outcome<>(_ -> {}, this::found, _ -> {}));
        }
    }

    private void found(List<PaletteRow> best) {
        late = false;
        show(best);
        Consumer<Destination> taker = waiting;
        if (taker != null) {
            waiting = null;
            accept(taker);
        }
    }

    private void show(List<PaletteRow> now) {
        // The rows of before may be fewer.
        chosen.set(0);
        rows.set(now);
        choose(next, 1);
    }

    /// Tells whether `row` stands over those of its section, and is no choice of its own.
    public boolean isGroup(PaletteRow row) {
        return grouped && row.to() instanceof Destination.Heading;
    }

    /// Tells whether sections are known by their numbers in the order, for the text has none of its
    /// own.
    public boolean isCounted() {
        return counted;
    }

    /// Chooses the row `by` places on, as far as there are any.
    public void move(int by) {
        choose(chosen.get() + by, Integer.signum(by));
    }

    /// Chooses the row at `row`, or the nearest there is; also among rows that are yet to come for
    /// the typed words.
    public void choose(int row) {
        next = row;
        choose(row, 1);
    }

    // Goes past headings of groups in the direction of `step`, then against it.
    private void choose(int row, int step) {
        List<PaletteRow> now = rows.get();
        int nearest = Math.clamp(row, 0, Math.max(0, now.size() - 1));
        int past = pastGroups(nearest, step);
        int back = pastGroups(nearest, -step);
        chosen.set(past >= 0 ? past : back >= 0 ? back : nearest);
    }

    private int pastGroups(int from, int step) {
        List<PaletteRow> now = rows.get();
        int row = from;
        while (row >= 0 && row < now.size() && isGroup(now.get(row))) {
            row += step;
        }
        return row < now.size() ? row : -1;
    }

    /// Returns the row that is chosen; null where there is none.
    public @Nullable PaletteRow chosen() {
        return rows.get().isEmpty() ? null : rows.get().get(chosen.get());
    }

    /// Hands over where the chosen row leads to, at once or when the rows for the typed words are
    /// there; never where nothing fits.
    public void accept(Consumer<Destination> taker) {
        if (late) {
            waiting = taker;
        } else if (!rows.get().isEmpty()) {
            taker.accept(rows.get().get(chosen.get()).to());
        }
    }

    /// Returns which characters of `title` the typed words stand for; none where they cannot be
    /// told.
    public BitSet marked(String title) {
        String folded = Folding.fold(title);
        return typed.isEmpty() || folded.length() != title.length()
                ? new BitSet()
                : Fuzzy.positions(folded, Folding.words(typed));
    }

    /// Ends all work.
    public void close() {
        waiting = null;
        if (indexing != null) {
            indexing.cancel();
        }
        if (finding != null) {
            finding.cancel();
        }
    }
}
