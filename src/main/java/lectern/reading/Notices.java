package lectern.reading;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the reader of one window is told: what failed, what he should know, what was done. All
/// belongs to the thread of the window.
public final class Notices {
    private final Passing passing;
    private final Passing toRead;
    private final ReadOnlyBooleanWrapper wasRead = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passingNotice = new ReadOnlyStringWrapper("");

    Notices(Delay delay) {
        passing = new Passing(delay, this::dropPassing);
        toRead = new Passing(delay, () -> wasRead.set(true));
    }

    /// Why the last document could not be opened, in one sentence; empty for no problem.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What the reader should know though nothing failed, a line for each; empty for nothing.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What was done, or why nothing was, in one sentence, for as long as it takes to read it;
    /// empty for nothing.
    public ReadOnlyStringProperty passingNoticeProperty() {
        return passingNotice.getReadOnlyProperty();
    }

    /// Whether there was time to read what was told last.
    public ReadOnlyBooleanProperty wasReadProperty() {
        return wasRead.getReadOnlyProperty();
    }

    /// Something else is being opened: what is told of before goes, where there was time to read
    /// it.
    void begin() {
        problem.set("");
        if (wasRead.get()) {
            notice.set("");
        }
        dropPassing();
    }

    void fail(String why) {
        problem.set(why);
        giveTimeToRead();
    }

    private void giveTimeToRead() {
        wasRead.set(false);
        toRead.start(problem.get() + notice.get());
    }

    /// Shows the reader `sentence` as a notice, until he takes it as read or, when there was time
    /// to read it, moves on; under the notice before where there was no time to read that.
    public void tell(String sentence) {
        String unread = wasRead.get() ? "" : notice.get();
        if (unread.lines().noneMatch(sentence::equals)) {
            notice.set((unread + "\n" + sentence).strip());
        }
        giveTimeToRead();
    }

    void moveOn() {
        if (wasRead.get()) {
            dropTold();
        }
    }

    private void dropTold() {
        toRead.stop();
        problem.set("");
        notice.set("");
    }

    /// Shows the reader `sentence` for as long as it takes to read it.
    public void mention(String sentence) {
        passingNotice.set(sentence);
        passing.start(sentence);
    }

    private void dropPassing() {
        passing.stop();
        passingNotice.set("");
    }

    /// Tells whether [#dismiss] would take anything away.
    public boolean tellsAnything() {
        return !problem.get().isEmpty()
                || !notice.get().isEmpty()
                || !passingNotice.get().isEmpty();
    }

    /// Takes all that is told as read.
    public void dismiss() {
        dropTold();
        dropPassing();
    }
}
