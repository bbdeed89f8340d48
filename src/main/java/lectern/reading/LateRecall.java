package lectern.reading;

import java.util.function.UnaryOperator;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Finds what was kept of an earlier state of a text that was opened as a new one. That takes a
/// look at the text whole, so it is done while the reader has the page already.
public final class LateRecall {
    private final ReaderSession session;
    private final TaskRunner runner;
    private final UnaryOperator<OpenDocument> recall;
    private @Nullable OpenDocument followed;
    private TaskRunner.@Nullable Running work;

    /// @param recall returns the document with what was kept of it under what the reader corrected
    ///   since, or as it is where nothing was; runs off the thread of the window
    public LateRecall(
            ReaderSession session, TaskRunner runner, UnaryOperator<OpenDocument> recall) {
        this.session = session;
        this.runner = runner;
        this.recall = recall;
        session.documentProperty().subscribe(this::follow);
    }

    private void follow(@Nullable OpenDocument open) {
        boolean same = open != null && open.isOfSameText(followed);
        followed = open;
        if (open == null || same) {
            return;
        }
        if (work != null) {
            work.cancel();
        }
        if (!open.changes().isEmpty()) {
            // Read anew: all that was kept came with it.
            return;
        }
        start(open);
    }

    private void start(OpenDocument open) {
        work =
                runner.start(
                        _ -> recall.apply(open),
                        new TaskRunner.Outcome<>(
                                Progress.NONE, found -> arrive(open, found), _ -> {}));
    }

    // Where the reader corrected the structure meanwhile, that is to hold too.
    @SuppressWarnings("ReferenceEquality") // every revision is a document of its own
    private void arrive(OpenDocument asked, OpenDocument found) {
        OpenDocument now = followed;
        if (found != asked && now != null && now.isOfSameText(asked)) {
            if (now == asked) {
                session.revise(found);
            } else {
                start(now);
            }
        }
    }
}
