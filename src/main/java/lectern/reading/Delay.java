package lectern.reading;

import java.time.Duration;

/// Puts an action off, to the thread of the window.
@FunctionalInterface
public interface Delay {
    /// Returns at once; `action` runs after `time` unless it is cancelled before.
    TaskRunner.Running after(Duration time, Runnable action);
}
