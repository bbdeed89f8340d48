package lectern.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import lectern.reading.DocumentSource;
import lectern.reading.MarksModel;
import lectern.reading.ReaderSession;
import lectern.reading.ReadingKeeper;
import lectern.reading.SourceWatch;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;
import lectern.text.TextFiles;
import lectern.ui.ReaderWindow;
import org.jspecify.annotations.Nullable;

/// A window, and what is open in it: that from the start, the window itself once it is shown.
final class TextWindow {
    /// Milliseconds from any origin.
    static final LongSupplier CLOCK = () -> System.nanoTime() / 1_000_000;

    private final DocumentSource asked;
    private final ReaderSession session;
    private final StructureEditor editor;
    private final Appearance appearance;
    private final MarksModel marks;
    private final SourceWatch watch;
    private @Nullable Stage stage;

    /// @param asked what `session` opens at first
    TextWindow(
            DocumentSource asked,
            ReaderSession session,
            StructureEditor editor,
            Appearance appearance,
            MarksModel marks,
            SourceWatch watch) {
        this.asked = asked;
        this.session = session;
        this.editor = editor;
        this.appearance = appearance;
        this.marks = marks;
        this.watch = watch;
    }

    ReaderSession session() {
        return session;
    }

    Appearance appearance() {
        return appearance;
    }

    /// Shows what is open in `shown`, from now on its window.
    void show(Stage shown, ReadingKeeper keeper, Filler filler) {
        stage = shown;
        filler.fill(this, shown, keeper);
    }

    /// Puts a reader's window into a stage, and shows it.
    @FunctionalInterface
    interface Filler {
        void fill(TextWindow window, Stage stage, ReadingKeeper keeper);
    }

    /// @param arrive has what was read by now arrive, so that it is in the first frame
    void fill(Stage shown, ReadingKeeper keeper, TaskRunner runner, Runnable arrive) {
        ReaderWindow window =
                new ReaderWindow(
                        shown,
                        session,
                        editor,
                        watch,
                        appearance,
                        marks,
                        keeper,
                        runner,
                        CLOCK,
                        () -> choose(shown));
        arrive.run();
        window.show();
    }

    /// Tells whether `source` is open here, or was asked for and has not come yet; by whatever path
    /// it is reached.
    boolean has(DocumentSource source) {
        DocumentSource open = session.source();
        DocumentSource here = open == null ? asked : open;
        return here.equals(source)
                || (here instanceof DocumentSource.File(Path one)
                        && source instanceof DocumentSource.File(Path other)
                        && TextFiles.areSame(one, other));
    }

    /// Returns where it stands, null before it is shown.
    @Nullable Stage stage() {
        return stage;
    }

    /// Tries again to open what could not be opened.
    void tryAgain() {
        if (session.documentProperty().get() == null && !session.isLoading()) {
            session.open(asked);
        }
    }

    void comeToFront() {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    /// Ends what goes on for a window that was closed.
    void close() {
        session.cancel();
        watch.end();
    }

    private static @Nullable Path choose(Stage stage) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("open.title"));
        File file = chooser.showOpenDialog(stage);
        return file == null ? null : file.toPath();
    }
}
