package lectern.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import lectern.reading.DocumentSource;
import lectern.ui.theme.BundledFonts;

/// What goes on while the toolkit starts: the state is read, and so are the texts and the fonts.
final class Start {
    private final LateExecutor window = new LateExecutor(Platform::runLater);
    private final BackgroundRunner runner = new BackgroundRunner(window);
    private final FutureTask<Windows> windows;
    private final Neighbours neighbours;
    private final Consumer<List<String>> refused;

    /// @param sources a window each
    /// @param state the folder of what is kept
    /// @param refused takes why some of them are not shown, a sentence each
    Start(
            List<DocumentSource> sources,
            Path state,
            Neighbours neighbours,
            Consumer<List<String>> refused) {
        this.neighbours = neighbours;
        this.refused = refused;
        windows =
                new FutureTask<>(
                        () -> {
                            Windows begun = new Windows(runner, runner, window, state);
                            sources.forEach(begun::begin);
                            return begun;
                        });
        Thread.ofPlatform().daemon().name("lectern-start").start(windows);
        Thread.ofPlatform().daemon().name("lectern-fonts").start(this::loadFonts);
    }

    // A tenth of a second or two that the toolkit's thread need not wait for.
    private void loadFonts() {
        try {
            BundledFonts.findInstalled();
            BundledFonts.fixed();
            BundledFonts.family(windows.get().face());
        } catch (ExecutionException | InterruptedException e) {
            // The window's thread tells of it.
        } catch (IllegalStateException | ExceptionInInitializerError e) {
            // The process ends by now: it has no display, say.
        }
    }

    /// Shows all windows. To be called on their thread.
    void show(Stage first) {
        try {
            Windows begun = windows.get();
            begun.show(first, refused);
            neighbours.listen(runner, runner, begun::open);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
