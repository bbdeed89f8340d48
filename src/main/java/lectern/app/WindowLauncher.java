package lectern.app;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the window. Apart from [Main], which must not load the toolkit.
final class WindowLauncher implements ToIntFunction<List<String>> {
    private final Terminal terminal;

    WindowLauncher(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows the window until it is closed.
    ///
    /// @param files as typed: paths, or `-` alone
    /// @return the exit code
    @Override
    public int applyAsInt(List<String> files) {
        // Kept for as long as the toolkit may log.
        Logger toolkit = Logger.getLogger("javafx");
        toolkit.setFilter(log -> !log.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            Application.launch(ReaderApplication.class, files.toArray(String[]::new));
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // Thrown by the toolkit before anything of the application runs.
            terminal.complain("There is no display to open a window on.");
            terminal.hint("Try 'lectern outline FILE', which needs none.");
            return ExitCode.USAGE;
        }
    }
}
