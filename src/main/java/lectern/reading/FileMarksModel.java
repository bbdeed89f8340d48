package lectern.reading;

import java.nio.file.Path;
import java.util.List;
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
    private @Nullable FileMarks marks;
    // Where the reader wants to be as soon as its file is open.
    private @Nullable FileMark wanted;

    /// @param kept what was kept; asked when it is first needed
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

    private FileMarks known() {
        FileMarks now = marks;
        if (now == null) {
            now = kept.get();
            marks = now;
        }
        return now;
    }

    /// Returns the marks in the order of their letters.
    public List<ReaderMark> marks() {
        return known().byLetter().values().stream()
                .map(
                        mark ->
                                new ReaderMark(
                                        mark.mark().name(),
                                        ReaderMark.NOWHERE,
                                        mark.mark().line().line(),
                                        new DocumentSource.File(mark.file()).name(),
                                        mark.mark()))
                .toList();
    }

    /// Marks the place at `offset`, in UTF-16 units, of the document that is open.
    ///
    /// @return whether it can be: only files can be come back to
    public boolean set(String letter, int offset) {
        OpenDocument open = session.documentProperty().get();
        Path file = open == null ? null : open.file();
        if (open == null || file == null) {
            return false;
        }
        runner.start(
                _ -> new Marks(open.document().text()).tie(letter, offset),
                new TaskRunner.Outcome<Mark>(
                        _ -> {},
                        mark -> change(now -> now.with(new FileMark(file, mark))),
                        _ -> {}));
        return true;
    }

    public void remove(String letter) {
        change(now -> now.without(letter));
    }

    private void change(UnaryOperator<FileMarks> change) {
        marks = change.apply(known());
        memory.accept(change);
    }

    /// Opens the file of the mark where it is not open; [#arrive] then goes on.
    ///
    /// @return whether there is such a mark
    public boolean go(String letter, IntConsumer there) {
        FileMark mark = known().byLetter().get(letter);
        if (mark == null) {
            return false;
        }
        wanted = mark;
        OpenDocument open = session.documentProperty().get();
        if (open != null && mark.file().equals(open.file())) {
            arrive(open, there);
        } else {
            session.open(mark.file());
        }
        return true;
    }

    /// Goes to the mark that `open` was opened for, if it was.
    ///
    /// @param there takes the offset of the marked place, in UTF-16 units
    public void arrive(OpenDocument open, IntConsumer there) {
        FileMark mark = wanted;
        if (mark == null || !mark.file().equals(open.file())) {
            return;
        }
        wanted = null;
        runner.start(
                _ -> new Marks(open.document().text()).find(List.of(mark.mark())).getFirst(),
                new TaskRunner.Outcome<Integer>(
                        _ -> {},
                        offset -> {
                            if (offset == Marks.NOWHERE) {
                                session.tell(Messages.text("mark.lost", mark.mark().name()));
                            } else {
                                there.accept(offset);
                            }
                        },
                        _ -> {}));
    }
}
