package lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.command.Command;
import lectern.reading.ReaderSession;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// The commands that open and close the document.
final class DocumentActions {
    private final ReaderSession session;
    private final ReadingPane page;
    private final Stage stage;
    private final Supplier<@Nullable Path> chooser;

    /// @param chooser asks the reader for a file; null where none was chosen
    DocumentActions(
            ReaderSession session,
            ReadingPane page,
            Stage stage,
            Supplier<@Nullable Path> chooser) {
        this.session = session;
        this.page = page;
        this.stage = stage;
        this.chooser = chooser;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.OPEN, this::choose);
        actions.put(Command.RECENT, () -> new RecentMenu(session).showAt(page));
        actions.put(Command.SELECT_ALL, page::selectAll);
        actions.put(Command.CLOSE, stage::close);
        actions.put(Command.QUIT, DocumentActions::closeAll);
    }

    private static void closeAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    private void choose() {
        Path file = chooser.get();
        if (file != null) {
            session.open(file);
        }
    }
}
