package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import lectern.reading.DocumentSource;
import lectern.state.InstanceSocket;
import lectern.state.StateStore;

/// Opens the windows. Apart from [Main], which must not load the toolkit.
final class WindowLauncher implements ToIntFunction<List<String>> {
    private final Terminal terminal;

    /// Held, since the toolkit finds it only for as long as somebody does.
    private static final class Log {
        static final Logger TOOLKIT = Logger.getLogger("javafx");
    }

    WindowLauncher(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows each file in a window: one of the process that runs already, where there is one, else
    /// one of this until all are closed.
    ///
    /// @param files as typed: paths, or `-` alone
    /// @return the exit code
    @Override
    public int applyAsInt(List<String> files) {
        // From a class path, as the jar, the toolkit warns that it is not meant to run so.
        if (!WindowLauncher.class.getModule().isNamed()) {
            Log.TOOLKIT.setFilter(log -> !log.getMessage().startsWith("Unsupported JavaFX"));
        }
        Path state = StateStore.usualFolder();
        try (Neighbours neighbours = new Neighbours(InstanceSocket.file(System.getenv(), state))) {
            List<DocumentSource> sources = Arguments.sources(files);
            List<String> refused = neighbours.take(sources);
            if (refused == null) {
                refused = show(sources, state, neighbours);
            } else {
                refused.forEach(terminal::complain);
            }
            return refused.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IllegalArgumentException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } catch (UnsupportedOperationException e) {
            // Thrown by the toolkit before anything of the application runs.
            terminal.complain("There is no display to open a window on.");
            terminal.hint("Try 'lectern outline FILE', which needs none.");
            return ExitCode.USAGE;
        } catch (IOException e) {
            // What is left of the socket does no harm to the next start.
            return ExitCode.OK;
        }
    }

    private List<String> show(List<DocumentSource> sources, Path state, Neighbours neighbours) {
        List<String> refused = new ArrayList<>();
        ToolkitPace.quicken();
        ReaderApplication.launch(
                new Start(
                        sources,
                        state,
                        neighbours,
                        sentences -> {
                            refused.addAll(sentences);
                            sentences.forEach(terminal::complain);
                        }));
        return refused;
    }
}
