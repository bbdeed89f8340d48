package lectern.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;
import lectern.state.FileMark;
import lectern.state.FileMarks;
import lectern.state.Mark;
import lectern.state.Marks;
import org.jspecify.annotations.Nullable;

/// Marks by a capital letter: they lead into their files from wherever the reader is.
public final class FileMarksModel {
    private final ReaderSession session;
    private final TaskRunner runner;
    private final Consumer<UnaryOperator<FileMarks>> memory;
    private final Supplier<FileMarks> kept;
    // Where marks into one text stand in it.
    private final Map<Mark, Integer> places = new HashMap<>();
    private @Nullable OpenDocument placed;

    /// @param kept what is kept by now, for all windows
    /// @param memory takes in changes to be kept
    public FileMarksModel(
            ReaderSession session,
            TaskRunner runner,
            Supplier<FileMarks> kept,
            Consumer<UnaryOperator<FileMarks>> memory) {
        this.session = session;
        this.runner = runner;
        this.memory = memory;
        this.kept = kept;
    }

    /// Returns the marks in the order of their letters; those into the text that is open with their
    /// places, as far as these were looked up.
    public List<ReaderMark> marks() {
        return kept.get().byLetter().values().stream()
                .map(
                        mark ->
                                new ReaderMark(
                                        mark.mark().name(),
                                        place(mark),
                                        mark.mark().line().line(),
                                        new DocumentSource.File(mark.file()).name(),
                                        mark.mark()))
                .toList();
    }

    private int place(FileMark mark) {
        OpenDocument open = session.documentProperty().get();
        boolean known = open != null && isInto(mark, open) && open.isOfSameText(placed);
        return known ? places.getOrDefault(mark.mark(), Marks.NOWHERE) : ReaderMark.NOWHERE;
    }

    private static boolean isInto(FileMark mark, OpenDocument open) {
        return mark.file().equals(open.text().file());
    }

    /// Looks up where the marks into the text that is open stand in it.
    ///
    /// @param then is run when that is known, and there are any
    public void lookUp(Runnable then) {
        OpenDocument open = session.documentProperty().get();
        if (open == null) {
            return;
        }
        List<Mark> into =
                kept.get().byLetter().values().stream()
                        .filter(mark -> isInto(mark, open))
                        .map(FileMark::mark)
                        .toList();
        if (!into.isEmpty()) {
            runner.start(
                    _ -> new Marks(open.document().text()).find(into),
                    new TaskRunner.Outcome<List<Integer>>(
                            _ -> {},
                            offsets -> {
                                if (isOpen(open)) {
                                    placed = open;
                                    places.clear();
                                    for (int i = 0; i < into.size(); i++) {
                                        places.put(into.get(i), offsets.get(i));
                                    }
                                    then.run();
                                }
                            },
                            _ -> {}));
        }
    }

    /// Marks the place at `offset`, in UTF-16 units, of the document that is open.
    ///
    /// @return whether it can be: only files can be come back to
    public boolean set(String letter, int offset) {
        OpenDocument open = session.documentProperty().get();
        Path file = open == null ? null : open.text().file();
        if (open == null || file == null) {
            return false;
        }
        runner.start(
                _ -> new Marks(open.document().text()).tie(letter, offset),
                new TaskRunner.Outcome<Mark>(
                        _ -> {},
                        mark -> memory.accept(now -> now.with(new FileMark(file, mark))),
                        _ -> {}));
        return true;
    }

    /// Takes the mark of `letter` away.
    ///
    /// @return what brings it back
    public Runnable remove(String letter) {
        FileMark mark = kept.get().byLetter().get(letter);
        memory.accept(now -> now.without(letter));
        return () -> {
            if (mark != null) {
                memory.accept(now -> now.with(mark));
            }
        };
    }

    /// Goes to the mark of `letter`; opens its file first where that is not open.
    ///
    /// @param there takes the offset of the marked place, in UTF-16 units, in the text that is open
    ///   by then
    /// @return whether there is such a mark
    public boolean go(String letter, IntConsumer there) {
        FileMark mark = kept.get().byLetter().get(letter);
        if (mark == null) {
            return false;
        }
        OpenDocument open = session.documentProperty().get();
        if (open != null && isInto(mark, open)) {
            find(mark, open, there);
        } else {
            session.open(mark.file(), opened -> find(mark, opened, there));
        }
        return true;
    }

    private void find(FileMark mark, OpenDocument open, IntConsumer there) {
        runner.start(
                _ -> new Marks(open.document().text()).find(List.of(mark.mark())).getFirst(),
                new TaskRunner.Outcome<Integer>(
                        _ -> {},
                        offset -> {
                            if (isOpen(open)) {
                                arrive(mark, offset, there);
                            }
                        },
                        _ -> {}));
    }

    private boolean isOpen(OpenDocument text) {
        return text.isOfSameText(session.documentProperty().get());
    }

    private void arrive(FileMark mark, int offset, IntConsumer there) {
        if (offset == Marks.NOWHERE) {
            session.notices().tell(Messages.text("mark.lost", mark.mark().name()));
        } else {
            there.accept(offset);
        }
    }
}
