package lectern.reading;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The loading of one document, from its start to whichever end comes first. Belongs to the thread
/// of the window.
final class Load {
    /// How long it may take before the reader is told of it.
    static final Duration PATIENCE = Duration.ofMillis(200);

    private final DocumentSource from;
    private final TaskRunner.Work<OpenDocument> reading;
    private final Consumer<OpenDocument> arrived;
    private final Consumer<@Nullable Loading> telling;
    private final Consumer<Exception> failed;
    private double share;
    private boolean late;
    private boolean over;
    private TaskRunner.@Nullable Running work;
    private TaskRunner.@Nullable Running patience;

    /// @param telling takes how far it is, where it is worth telling of; null when it is over
    Load(
            DocumentSource from,
            TaskRunner.Work<OpenDocument> reading,
            Consumer<OpenDocument> arrived,
            Consumer<@Nullable Loading> telling,
            Consumer<Exception> failed) {
        this.from = from;
        this.reading = reading;
        this.arrived = arrived;
        this.telling = telling;
        this.failed = failed;
    }

    void start(TaskRunner runner, Delay delay) {
        patience = delay.after(PATIENCE, this::runsLate);
        work =
                runner.start(
                        reading, new TaskRunner.Outcome<>(this::advance, this::arrive, this::fail));
    }

    boolean isOver() {
        return over;
    }

    private void runsLate() {
        late = true;
        advance(share);
    }

    private void advance(double done) {
        share = done;
        if (late && !over) {
            telling.accept(new Loading(from.name(), share));
        }
    }

    private void arrive(OpenDocument document) {
        end();
        arrived.accept(document);
    }

    private void fail(Exception failure) {
        end();
        failed.accept(failure);
    }

    void cancel() {
        if (work != null) {
            work.cancel();
        }
        end();
    }

    private void end() {
        if (patience != null) {
            patience.cancel();
        }
        over = true;
        telling.accept(null);
    }
}
