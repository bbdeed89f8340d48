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
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private String typed = "";
    private @Nullable PaletteIndex index;
    private TaskRunner.@Nullable Running indexing;
    private TaskRunner.@Nullable Running finding;
    // Whether the rows are not yet those for the typed words.
    private boolean late;
    // Whoever accepted before the rows for the typed words were there.
    private @Nullable Consumer<Destination> waiting;

    /// Offers marks, headings, files and commands.
    ///
    /// @param open the document whose headings are offered, or null
    /// @param files latest first; the one that is open is left out
    public static PaletteModel ofEverything(
            @Nullable OpenDocument open,
            List<ReaderMark> marks,
            List<Path> files,
            List<Command> commands,
            TaskRunner runner) {
        Path shown = open == null ? null : open.text().file();
        List<Path> others = files.stream().filter(file -> !file.equals(shown)).toList();
        return new PaletteModel(
                new PaletteRows(open, List.copyOf(marks), others, commands), runner);
    }

    /// Offers the marks of `open`, under the headings of their sections, and those into files.
    ///
    /// @param marks in the order of the text
    public static PaletteModel ofMarks(
            OpenDocument open, List<ReaderMark> marks, TaskRunner runner) {
        return new PaletteModel(PaletteRows.bySection(open, marks), runner);
    }

    private PaletteModel(List<PaletteRow> all, TaskRunner runner) {
        this.all = all;
        this.runner = runner;
        rows.set(all);
        indexing =
                runner.start(
                        progress -> new PaletteIndex(all, () -> progress.at(0)),
                        new TaskRunner.Outcome<>(_ -> {}, this::indexed, _ -> {}));
    }

    private void indexed(PaletteIndex made) {
        index = made;
        indexing = null;
        find();
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
        chosen.set(0);
        rows.set(now);
    }

    /// Chooses the row `by` places on, as far as there are any.
    public void move(int by) {
        choose(chosen.get() + by);
    }

    /// Chooses the row at `row`, or the nearest there is.
    public void choose(int row) {
        chosen.set(Math.clamp(row, 0, Math.max(0, rows.get().size() - 1)));
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
