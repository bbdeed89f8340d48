package lectern.reading;

import java.nio.file.Path;

/// Tells when a file is written, replaced or taken away.
@FunctionalInterface
public interface FileWatcher {
    /// Returns at once; `touched` runs on the thread of the window each time that a burst of
    /// changes has settled, until the watch is cancelled.
    TaskRunner.Running watch(Path file, Runnable touched);
}
