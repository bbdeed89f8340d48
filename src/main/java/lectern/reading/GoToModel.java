package lectern.reading;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Going to a place by naming it. The place is looked at as it is typed, and left again unless the
/// reader accepts it.
public final class GoToModel {
    private final OpenDocument open;
    private final Navigator navigator;
    private final DocumentIndex index;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<PlaceAnswer> answer;
    private TaskRunner.@Nullable Running work;
    // What the answer is awaited for, if it is.
    private @Nullable String awaited;
    private @Nullable Consumer<Boolean> waiting;

    public GoToModel(Reading reading, TaskRunner runner) {
        open = reading.document();
        navigator = reading.navigator();
        index = reading.search().index();
        this.runner = runner;
        answer = new ReadOnlyObjectWrapper<>(query(0, () -> {}).answer(""));
    }

    private PlaceQuery query(int near, Runnable check) {
        return new PlaceQuery(open, index, near, check);
    }

    /// What was understood of what is typed.
    public ReadOnlyObjectProperty<PlaceAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Looks at the place that `typed` names; at the reader's own where it names none.
    public void type(String typed) {
        close();
        awaited = typed;
        int near = navigator.current();
        work =
                runner.start(
                        progress -> query(near, () -> progress.at(0)).answer(typed),
                        new TaskRunner.Outcome<>(
                                _ -> {}, this::arrived, _ -> arrived(PlaceAnswer.nowhere(""))));
    }

    private void arrived(PlaceAnswer arrived) {
        Span span = arrived.span();
        if (span == null) {
            navigator.endPeek();
        } else {
            int section = open.outline().sectionAt(span.start());
            if (arrived.words()) {
                navigator.peekAt(new Place(section, span.start()));
            } else {
                navigator.peek(section, span.start());
            }
        }
        answer.set(arrived);
        awaited = null;
        Consumer<Boolean> then = waiting;
        if (then != null) {
            accept(then);
        }
    }

    /// Reads on at the place, now or when it is found; the place left goes into the history. Where
    /// none was understood, nothing happens.
    ///
    /// @param then takes whether the place was reached; never, where this is closed or something
    ///   else typed before
    /// @return whether the answer is still to come
    public boolean accept(Consumer<Boolean> then) {
        if (awaited != null) {
            waiting = then;
            return true;
        }
        waiting = null;
        boolean reached = answer.get().span() != null;
        if (reached) {
            navigator.commit();
        }
        then.accept(reached);
        return false;
    }

    /// Goes back to the place as it was.
    public void cancel() {
        close();
        navigator.endPeek();
    }

    /// Takes no answer any more.
    public void close() {
        waiting = null;
        awaited = null;
        if (work != null) {
            work.cancel();
            work = null;
        }
    }
}
