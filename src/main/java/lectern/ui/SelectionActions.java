package lectern.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import lectern.command.Command;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.reading.Reading;
import lectern.reading.TextSelection;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that select text by keyboard.
final class SelectionActions {
    private final Supplier<@Nullable Reading> reading;
    private final ReadingPane page;
    private final Consumer<String> status;
    private @Nullable TextSelection selection;
    private boolean on;

    /// @param status tells what the keys do meanwhile; nothing for ""
    SelectionActions(
            Supplier<@Nullable Reading> reading, ReadingPane page, Consumer<String> status) {
        this.reading = reading;
        this.page = page;
        this.status = status;
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> end());
    }

    void addTo(ActionTable actions) {
        actions.put(Command.SELECT_TEXT, () -> begin(false));
        actions.put(Command.SELECT_PARAGRAPHS, () -> begin(true));
        actions.putTimes(Command.EXTEND_DOWN, by -> extend(s -> s.lines(by)));
        actions.putTimes(Command.EXTEND_UP, by -> extend(s -> s.lines(-by)));
        actions.putTimes(Command.EXTEND_RIGHT, by -> extend(s -> toTheRight(s, by)));
        actions.putTimes(Command.EXTEND_LEFT, by -> extend(s -> toTheRight(s, -by)));
        actions.putTimes(Command.SELECTION_DOWN, by -> move(s -> s.lines(by)));
        actions.putTimes(Command.SELECTION_UP, by -> move(s -> s.lines(-by)));
        actions.putTimes(Command.SELECTION_RIGHT, by -> move(s -> toTheRight(s, by)));
        actions.putTimes(Command.SELECTION_LEFT, by -> move(s -> toTheRight(s, -by)));
        actions.putTimes(Command.SELECTION_WORD, by -> move(s -> s.words(by)));
        actions.putTimes(Command.SELECTION_WORD_BACK, by -> move(s -> s.words(-by)));
        actions.putTimes(Command.SELECTION_PARAGRAPH, by -> move(s -> s.paragraphs(by)));
        actions.putTimes(Command.SELECTION_PARAGRAPH_BACK, by -> move(s -> s.paragraphs(-by)));
        actions.put(Command.SELECTION_START, () -> move(s -> s.toEnd(false)));
        actions.put(Command.SELECTION_END, () -> move(s -> s.toEnd(true)));
        actions.put(Command.SELECTION_SWAP, () -> move(TextSelection::swap));
        actions.put(Command.LEAVE_SELECTION, this::leave);
    }

    /// Tells whether the keys select. They end doing so where the page has come to show another
    /// section than the one they select in.
    boolean isOn() {
        if (selection != null && !page.holds(selection.span().start())) {
            end();
        }
        return on && page.isFocused();
    }

    private void begin(boolean whole) {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        Span selected = selectedOnScreen();
        int at = open.navigator().meant();
        selection =
                whole
                        ? TextSelection.ofParagraphs(open.document(), at, page::offsetBelow)
                        : selected.isEmpty()
                                ? TextSelection.ofText(open.document(), at, page::offsetBelow)
                                : TextSelection.goingOn(
                                        open.document(), selected, page::offsetBelow);
        on = true;
        status.accept(Messages.text("selection.hint"));
        page.select(selection.span());
    }

    // Where writing runs from the right, it goes on to the left.
    private void toTheRight(TextSelection selected, int by) {
        selected.characters(page.isRightToLeft(selected.head()) ? -by : by);
    }

    // What was scrolled away from is no place to go on from.
    private Span selectedOnScreen() {
        Span selected = page.selectedSpan();
        boolean isThere =
                selected.start() < page.bottomOffset() && page.topOffset() < selected.end();
        return isThere ? selected : new Span(0, 0);
    }

    // What the mouse, or nobody, selected is gone on from; the selection of another text is not.
    private void extend(Consumer<TextSelection> move) {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        TextSelection now = selection;
        if (now == null || !now.span().equals(page.selectedSpan())) {
            Span selected = selectedOnScreen();
            int line = open.navigator().meant();
            Span from = selected.isEmpty() ? new Span(line, line) : selected;
            now = TextSelection.goingOn(open.document(), from, page::offsetBelow);
            selection = now;
        }
        move.accept(now);
        show(now);
    }

    private void move(Consumer<TextSelection> move) {
        TextSelection now = selection;
        if (now != null) {
            move.accept(now);
            show(now);
        }
    }

    private void show(TextSelection now) {
        page.select(now.span());
        // The character before the end is the last that is selected.
        page.reveal(now.head() > now.span().start() ? now.head() - 1 : now.head());
    }

    /// Selects nothing any more.
    void leave() {
        end();
        page.clearSelection();
    }

    /// Has the keys do again what they did; what is selected stays.
    void end() {
        if (on) {
            status.accept("");
        }
        on = false;
        selection = null;
    }
}
