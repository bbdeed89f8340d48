package lectern.reading;

import java.util.function.Consumer;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Has the start of a text ready for when all of it is long in coming. Belongs to the thread of the
/// window.
final class HeadStart {
    private final Consumer<OpenDocument> show;
    private @Nullable OpenDocument found;
    private boolean late;
    private TaskRunner.@Nullable Running work;
    private TaskRunner.@Nullable Running patience;

    /// @param show takes the start, once it is there and the reader has waited for long
    HeadStart(Consumer<OpenDocument> show) {
        this.show = show;
    }

    void start(DocumentLoader loader, DocumentSource from, TaskRunner runner, Delay delay) {
        patience = delay.after(Load.PATIENCE, this::runsLate);
        work =
                runner.start(
                        progress -> loader.head(from, progress),
                        new TaskRunner.Outcome<>(
                                Progress.NONE,
                                head -> head.ifPresent(this::take),
                                // What fails here fails in the whole text too, and is told there.
                                _ -> {}));
    }

    private void runsLate() {
        late = true;
        showIfDue();
    }

    private void take(OpenDocument head) {
        found = head;
        showIfDue();
    }

    private void showIfDue() {
        if (late && found != null) {
            show.accept(found);
        }
    }

    void end() {
        if (work != null) {
            work.cancel();
        }
        if (patience != null) {
            patience.cancel();
        }
    }
}
