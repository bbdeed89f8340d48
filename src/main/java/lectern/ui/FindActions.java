package lectern.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.reading.Found;
import lectern.reading.Reading;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that find words, and what they show: in the bar, on the page, in the outline.
final class FindActions {
    private final FindBar bar;
    private final HitPane hits;
    private final Focus focus;
    private final ReadingPane page;
    private final OutlineList outline;
    private final Consumer<String> status;
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param status shows what was found while the bar is closed
    FindActions(
            FindBar bar,
            HitPane hits,
            Focus focus,
            ReadingPane page,
            OutlineList outline,
            Consumer<String> status) {
        this.bar = bar;
        this.hits = hits;
        this.focus = focus;
        this.page = page;
        this.outline = outline;
        this.status = status;
        bar.onChange(this::find);
        hits.onChosen(this::look);
    }

    void addTo(ActionTable actions) {
        actions.put(Command.FIND, () -> open(actions));
        actions.putTimes(Command.NEXT_MATCH, by -> step(by, actions));
        actions.putTimes(Command.PREVIOUS_MATCH, by -> step(-by, actions));
        actions.put(Command.FIND_DOWN, () -> step(1, actions));
        actions.put(Command.FIND_UP, () -> step(-1, actions));
        actions.putTimes(Command.FIND_SCREEN_DOWN, by -> step(by * HitPane.ROWS, actions));
        actions.putTimes(Command.FIND_SCREEN_UP, by -> step(-by * HitPane.ROWS, actions));
        actions.putTimes(Command.FIND_SECTION_DOWN, this::stepSection);
        actions.putTimes(Command.FIND_SECTION_UP, by -> stepSection(-by));
        actions.putTimes(Command.NEXT_FOUND_SECTION, this::stepSection);
        actions.putTimes(Command.PREVIOUS_FOUND_SECTION, by -> stepSection(-by));
        actions.put(Command.FIND_WHOLE_WORDS, bar::toggleWholeWords);
        actions.put(Command.FIND_REGEX, bar::toggleRegex);
        actions.put(Command.FIND_GO, this::accept);
        actions.put(Command.FIND_CANCEL, this::cancel);
    }

    /// Finds in the document of `open` from now on; in the same text, what is looked for by now.
    void show(Reading open) {
        marks.unsubscribe();
        Reading before = reading;
        reading = open;
        if (!open.isOfSameText(before)) {
            if (before != null) {
                before.search().close();
            }
            bar.close();
            bar.clear();
        }
        marks =
                Subscription.combine(
                        open.search().foundProperty().subscribe(_ -> mark()),
                        open.search().wordsProperty().subscribe(this::say));
        say();
    }

    /// Marks on the page what is found.
    void mark() {
        Found found = reading == null ? null : reading.search().found();
        if (found == null) {
            page.showFound(_ -> List.of(), null);
        } else {
            page.showFound(found::in, found.here());
        }
        list();
    }

    // The page must know how much room the list leaves it, before it shows a match.
    private void list() {
        Found found = reading == null ? null : reading.search().found();
        if (reading == null || found == null || found.isEmpty() || !bar.isVisible()) {
            hits.close();
        } else {
            hits.show(reading.document(), found);
        }
    }

    private void say() {
        if (reading != null) {
            String words = reading.search().wordsProperty().get();
            Found found = reading.search().found();
            bar.say(words, found != null && found.isEmpty());
            status.accept(bar.isVisible() ? "" : words);
        }
    }

    private void open(ActionTable actions) {
        if (reading == null) {
            return;
        }
        focus.clearFor(KeyContext.FIND, actions);
        reading.search().prepare();
        bar.open();
        list();
        say();
    }

    private void find() {
        if (reading != null) {
            reading.search().find(bar.text(), bar.wholeWords(), bar.regex());
            showShown(reading);
        }
    }

    private void step(int by, ActionTable actions) {
        if (reading == null) {
            return;
        }
        if (reading.search().wordsProperty().get().isEmpty()) {
            open(actions);
        } else {
            reading.search().step(by, focus.context() == KeyContext.FIND);
            showShown(reading);
        }
    }

    private void stepSection(int by) {
        if (reading != null) {
            reading.search().stepSection(by, focus.context() == KeyContext.FIND);
            showShown(reading);
        }
    }

    private void look(int match) {
        if (reading != null) {
            reading.search().look(match);
            showShown(reading);
        }
    }

    private void showShown(Reading open) {
        outline.bringIntoView(open.navigator().shown());
    }

    // Words that are not there can be mended, so the bar stays.
    private void accept() {
        if (reading == null) {
            return;
        }
        Found found = reading.search().found();
        if (found == null || !found.isEmpty()) {
            reading.search().accept();
            bar.close();
            list();
            focus.focusPage();
            say();
        }
    }

    /// Tells whether something is looked for, or the bar is open.
    boolean isOn() {
        return bar.isVisible() || (reading != null && reading.search().found() != null);
    }

    /// Closes the bar and drops the search; the page is as it was before.
    void cancel() {
        if (reading != null) {
            reading.search().clear();
            bar.close();
            bar.clear();
            focus.focusPage();
            say();
        }
    }
}
