package lectern.state;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// All that is kept for the next start.
///
/// @param window null before a window was first closed
public record State(Settings settings, @Nullable WindowBounds window, RecentFiles recent) {
    /// What a first start finds.
    public static final State FIRST = new State(Settings.DEFAULT, null, RecentFiles.NONE);

    public State withSettings(Settings settings) {
        return new State(settings, window, recent);
    }

    public State withWindow(WindowBounds window) {
        return new State(settings, window, recent);
    }

    /// Notes that `file` was opened.
    public State withRecent(Path file) {
        return new State(settings, window, recent.with(file));
    }
}
