package lectern.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lectern.command.Command;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.reading.Citation;
import lectern.reading.Reading;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that copy the selection or, where nothing is selected, the paragraph of the line
/// that is meant.
final class CopyActions {
    private final Supplier<@Nullable Reading> reading;
    private final ReadingPane page;
    private final Focus focus;
    private final SelectionActions selection;
    private final Consumer<String> status;

    /// @param status tells what was copied
    CopyActions(
            Supplier<@Nullable Reading> reading,
            ReadingPane page,
            Focus focus,
            SelectionActions selection,
            Consumer<String> status) {
        this.reading = reading;
        this.page = page;
        this.focus = focus;
        this.selection = selection;
        this.status = status;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.COPY, () -> copy(false));
        actions.put(Command.COPY_CITED, () -> copy(true));
    }

    private void copy(boolean cited) {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        Span selected = page.selectedSpan();
        Span span =
                selected.isEmpty()
                        ? Citation.paragraphAt(open.document(), focus.line(open))
                        : selected;
        String text = page.textOf(span);
        ClipboardContent content = new ClipboardContent();
        content.putString(cited ? Citation.of(open.document(), span, text) : text);
        Clipboard.getSystemClipboard().setContent(content);
        selection.end();
        String what = Messages.text(selected.isEmpty() ? "copied.paragraph" : "copied.selection");
        status.accept(cited ? Messages.text("copied.cited", what) : what);
    }
}
