package lectern.reading;

import java.nio.file.Path;
import java.time.Instant;

/// Tells when a file is written, replaced or taken away.
@FunctionalInterface
public interface FileWatcher {
    /// Returns at once; `touched` runs on the thread of the window each time that a burst of
    /// changes has settled, until the watch is cancelled.
    ///
    /// @param since a change later than this counts too, though it was made before the watch
    TaskRunner.Running watch(Path file, Instant since, Runnable touched);
}
