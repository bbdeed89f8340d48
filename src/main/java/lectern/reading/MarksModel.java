package lectern.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.document.Span;
import lectern.state.Mark;
import lectern.state.Marks;
import org.jspecify.annotations.Nullable;

/// What the reader marked in the text that is open: places by a letter from `a` to `z`, and
/// paragraphs by bookmarks. Offsets are in UTF-16 units.
///
/// A mark is there at once; tying it to the text is left to whoever writes, and finding those kept
/// of the text is done off the thread of the window.
public final class MarksModel {
    private final TaskRunner runner;
    private final DocumentMemory memory;
    private final FileMarksModel files;
    private final ReadOnlyObjectWrapper<List<ReaderMark>> marks =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable OpenDocument open;
    private TaskRunner.@Nullable Running recalling;
    // What brings back each mark that was taken away, the last first.
    private final Deque<Runnable> removed = new ArrayDeque<>();

    public MarksModel(
            ReaderSession session, TaskRunner runner, DocumentMemory memory, FileMarksModel files) {
        this.runner = runner;
        this.memory = memory;
        this.files = files;
        session.documentProperty().subscribe(this::follow);
    }

    /// The marks in the order of the text, those without place last.
    public ReadOnlyObjectProperty<List<ReaderMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Tells whether there is a text that can be marked; not while only its start is there.
    public boolean areReady() {
        return open != null;
    }

    /// Returns the marks by capitals, which lead into files.
    public FileMarksModel files() {
        return files;
    }

    private void follow(@Nullable OpenDocument now) {
        OpenDocument before = open;
        open = now;
        if (before == null || !before.isOfSameText(now)) {
            removed.clear();
        }
        if (now == null) {
            stop();
            marks.set(List.of());
        } else if (before != null && before.isOfSameText(now)) {
            followRevision(before, now);
        } else {
            List<ReaderMark> left = marks.get();
            marks.set(List.of());
            if (before == null || now.changes().isEmpty()) {
                recall(now, now.kept()::marks);
            } else {
                // Read anew, be what is kept of it written by now or not.
                recall(now, () -> left.stream().map(mark -> tie(before, mark)).toList());
            }
        }
    }

    // What was kept of the text may be found when it has been open for a while.
    private void followRevision(OpenDocument before, OpenDocument now) {
        if (!before.kept().marks().equals(now.kept().marks())) {
            recall(now, now.kept()::marks);
        }
    }

    private void recall(OpenDocument in, Supplier<List<Mark>> known) {
        stop();
        recalling =
                runner.start(
                        _ -> find(in, known.get()),
                        new TaskRunner.Outcome<>(_ -> {}, this::recalled, _ -> {}));
    }

    private void stop() {
        if (recalling != null) {
            recalling.cancel();
        }
    }

    private static List<ReaderMark> find(OpenDocument of, List<Mark> known) {
        List<ReaderMark> found = new ArrayList<>();
        if (!known.isEmpty()) {
            List<Integer> offsets = new Marks(of.document().text()).find(known);
            for (int i = 0; i < known.size(); i++) {
                Mark mark = known.get(i);
                int offset = offsets.get(i);
                found.add(
                        offset == Marks.NOWHERE
                                ? ReaderMark.nowhere(mark)
                                : ReaderMark.at(of, mark.name(), offset, mark));
            }
        }
        return found;
    }

    // What was marked meanwhile goes before what was kept.
    private void recalled(List<ReaderMark> found) {
        List<ReaderMark> all = new ArrayList<>(marks.get());
        found.stream().filter(mark -> all.stream().noneMatch(new Same(mark)::is)).forEach(all::add);
        show(all);
    }

    private void show(List<ReaderMark> now) {
        marks.set(now.stream().sorted(ReaderMark.ORDER).toList());
    }

    private record Same(ReaderMark mark) {
        boolean is(ReaderMark other) {
            return mark.name().equals(other.name())
                    && (!mark.isBookmark() || (mark.isPlaced() && mark.offset() == other.offset()));
        }
    }

    /// Marks the place at `offset` by `letter`; the letter leaves where it was.
    public void set(String letter, int offset) {
        if (open != null) {
            add(open, ReaderMark.at(open, letter, offset, null));
        }
    }

    private void add(OpenDocument in, ReaderMark mark) {
        List<ReaderMark> all = new ArrayList<>(marks.get());
        all.removeIf(new Same(mark)::is);
        all.add(mark);
        show(all);
        memory.change(in.text().identity(), record -> record.withMark(tie(in, mark)));
    }

    private static Mark tie(OpenDocument in, ReaderMark mark) {
        Mark known = mark.kept();
        return known == null
                ? new Marks(in.document().text()).tie(mark.name(), mark.offset())
                : known;
    }

    /// Puts a bookmark on the paragraph at `offset`, or takes it off.
    ///
    /// @return whether it is marked now
    public boolean toggleBookmark(int offset) {
        if (open == null) {
            return false;
        }
        Span paragraph = Citation.paragraphAt(open, offset);
        ReaderMark there = bookmarkIn(paragraph);
        if (there != null) {
            remove(there);
            return false;
        }
        add(open, ReaderMark.at(open, "", paragraph.start(), null));
        return true;
    }

    private @Nullable ReaderMark bookmarkIn(Span paragraph) {
        for (ReaderMark mark : marks.get()) {
            if (mark.isBookmark() && paragraph.contains(mark.offset())) {
                return mark;
            }
        }
        return null;
    }

    /// Takes a mark away, also one without place, or one into a file.
    public void remove(ReaderMark mark) {
        OpenDocument in = open;
        if (!mark.file().isEmpty()) {
            removed.push(files.remove(mark.name()));
        } else if (in != null && marks.get().contains(mark)) {
            show(marks.get().stream().filter(other -> !other.equals(mark)).toList());
            memory.change(in.text().identity(), record -> record.withoutMark(tie(in, mark)));
            removed.push(() -> add(in, mark));
        }
    }

    /// Brings back the mark that was taken away last since the text was opened.
    ///
    /// @return whether there was one
    public boolean restore() {
        Runnable last = removed.poll();
        if (last != null) {
            last.run();
        }
        return last != null;
    }

    /// Returns the mark of `letter`, or null.
    public @Nullable ReaderMark find(String letter) {
        for (ReaderMark mark : marks.get()) {
            if (mark.name().equals(letter)) {
                return mark;
            }
        }
        return null;
    }
}
