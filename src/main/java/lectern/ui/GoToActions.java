package lectern.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.reading.GoToModel;
import lectern.reading.PlaceAnswer;
import lectern.reading.Reading;
import lectern.reading.TaskRunner;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that go to a place by its name.
final class GoToActions {
    private final GoToBar bar;
    private final Focus focus;
    private final ReadingPane page;
    private final Runnable found;
    private final TaskRunner runner;
    private @Nullable Reading reading;
    private @Nullable GoToModel model;
    private Subscription answers = Subscription.EMPTY;
    private @Nullable HeldKeys held;

    /// @param found marks on the page what was found before
    GoToActions(GoToBar bar, Focus focus, ReadingPane page, Runnable found, TaskRunner runner) {
        this.bar = bar;
        this.focus = focus;
        this.page = page;
        this.found = found;
        this.runner = runner;
        bar.onChange(this::type);
    }

    void addTo(ActionTable actions) {
        actions.put(Command.GO_TO, () -> open(actions));
        actions.put(Command.GO_TO_ACCEPT, this::accept);
        actions.put(Command.GO_TO_CANCEL, this::cancel);
    }

    /// Goes about in the document of `open` from now on.
    void show(Reading open) {
        boolean same = model != null && open.isOfSameText(reading);
        reading = open;
        if (same) {
            begin(open).type(bar.text());
            if (held != null) {
                accept();
            }
        } else {
            close();
            release();
        }
    }

    private void open(ActionTable actions) {
        if (reading != null) {
            focus.clearFor(KeyContext.GO_TO, actions);
            close();
            drop();
            bar.open();
            begin(reading);
        }
    }

    private GoToModel begin(Reading in) {
        end();
        GoToModel begun = new GoToModel(in, runner);
        model = begun;
        answers = begun.answerProperty().subscribe(this::say);
        return begun;
    }

    private void type(String typed) {
        if (model != null) {
            model.type(typed);
        }
    }

    private void say(PlaceAnswer answer) {
        bar.say(answer.sentence(), answer.span() == null);
        if (answer.words()) {
            page.showFound(_ -> List.of(), answer.span());
        } else {
            found.run();
        }
    }

    // What is typed before the answer comes is meant for where that leads.
    private void accept() {
        if (model != null && model.accept(this::accepted) && held == null) {
            held =
                    new HeldKeys(
                            page.getScene().getWindow(),
                            event -> event.getCode() == KeyCode.ESCAPE);
        }
    }

    private void accepted(boolean reached) {
        if (reached) {
            close();
            focus.focusPage();
        }
        release();
    }

    private void release() {
        HeldKeys keys = held;
        held = null;
        if (keys != null) {
            keys.release();
        }
    }

    private void drop() {
        if (held != null) {
            held.drop();
            held = null;
        }
    }

    private void cancel() {
        drop();
        if (model != null) {
            model.cancel();
        }
        close();
        focus.focusPage();
    }

    private void end() {
        answers.unsubscribe();
        answers = Subscription.EMPTY;
        if (model != null) {
            model.close();
            model = null;
        }
    }

    private void close() {
        end();
        if (bar.isVisible()) {
            bar.close();
            found.run();
        }
    }
}
