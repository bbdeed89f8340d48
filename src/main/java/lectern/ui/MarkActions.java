package lectern.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.command.Command;
import lectern.messages.Messages;
import lectern.reading.FileMarksModel;
import lectern.reading.MarksModel;
import lectern.reading.ReaderMark;
import lectern.reading.Reading;
import lectern.ui.page.MarginMark;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that mark places and go to them.
final class MarkActions {
    private final Supplier<@Nullable Reading> reading;
    private final MarksModel marks;
    private final FileMarksModel fileMarks;
    private final ReadingPane page;
    private final Focus focus;
    private final Consumer<String> mention;
    private final Consumer<String> status;

    /// @param mention tells why nothing can be marked yet, while the status has other things to
    ///   tell
    /// @param status tells what was done, or why not
    MarkActions(
            Supplier<@Nullable Reading> reading,
            MarksModel marks,
            ReadingPane page,
            Focus focus,
            Consumer<String> mention,
            Consumer<String> status) {
        this.reading = reading;
        this.marks = marks;
        fileMarks = marks.files();
        this.page = page;
        this.focus = focus;
        this.mention = mention;
        this.status = status;
    }

    void addTo(ActionTable actions) {
        actions.putLettered(Command.SET_MARK, this::set);
        actions.putLettered(Command.GO_TO_MARK, this::go);
        actions.put(Command.BOOKMARK, this::bookmark);
    }

    /// Shows the marks on the page from now on.
    void follow() {
        marks.marksProperty().subscribe(this::show);
    }

    /// Returns the marks of the document in its order, then those into other files.
    List<ReaderMark> all() {
        return Stream.concat(marks.marksProperty().get().stream(), fileMarks.marks().stream())
                .sorted(ReaderMark.ORDER)
                .toList();
    }

    /// Looks up what is to be known of them; `then` is run when there is something new.
    void lookUp(Runnable then) {
        fileMarks.lookUp(then);
    }

    private void show(List<ReaderMark> now) {
        page.showMarks(
                now.stream()
                        .filter(ReaderMark::isPlaced)
                        .map(mark -> new MarginMark(mark.offset(), mark.name()))
                        .toList());
    }

    private static boolean isCapital(String letter) {
        return Character.isUpperCase(letter.charAt(0));
    }

    // What is open, as far as it can be marked; the reader is told where it cannot.
    private @Nullable Reading markable() {
        if (reading.get() != null && !marks.areReady()) {
            mention.accept(Messages.text("mark.early"));
            return null;
        }
        return reading.get();
    }

    private void set(String letter) {
        Reading open = markable();
        if (open == null) {
            return;
        }
        int line = focus.line(open);
        if (!isCapital(letter)) {
            marks.set(letter, line);
            status.accept(Messages.text("mark.set", letter));
        } else {
            boolean done = fileMarks.set(letter, line);
            status.accept(Messages.text(done ? "mark.set" : "mark.nofile", letter));
        }
    }

    private void bookmark() {
        Reading open = markable();
        if (open != null) {
            boolean on = marks.toggleBookmark(focus.line(open));
            status.accept(Messages.text(on ? "bookmark.on" : "bookmark.off"));
        }
    }

    private void go(String letter) {
        ReaderMark mark = marks.find(letter);
        if (mark != null && !isCapital(letter)) {
            go(mark);
        } else if (!isCapital(letter) || !fileMarks.go(letter, this::goToLine)) {
            status.accept(Messages.text("mark.none", letter));
        }
    }

    /// Goes to `mark`.
    void go(ReaderMark mark) {
        if (!mark.file().isEmpty()) {
            go(mark.name());
        } else if (mark.isPlaced()) {
            goToLine(mark.offset());
        } else {
            status.accept(Messages.text("mark.nowhere"));
        }
    }

    // Whatever structure the text has by now.
    private void goToLine(int offset) {
        Reading open = reading.get();
        if (open != null) {
            open.navigator().endPeek();
            open.navigator().goToLine(offset);
            page.requestFocus();
        }
    }

    /// @param undo the key that brings it back
    void remove(ReaderMark mark, String undo) {
        marks.remove(mark);
        status.accept(Messages.text("mark.removed", undo));
    }

    /// Brings the mark back that was removed last.
    ///
    /// @return whether there was one
    boolean restore() {
        boolean done = marks.restore();
        if (done) {
            status.accept(Messages.text("mark.restored"));
        }
        return done;
    }
}
