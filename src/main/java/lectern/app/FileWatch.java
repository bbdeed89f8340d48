package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lectern.reading.Delay;
import lectern.reading.FileWatcher;
import lectern.reading.TaskRunner;
import lectern.text.FileChange;

/// Watches files by the system's own means, a thread each: editors replace files rather than write
/// to them, so it is the folder that is watched.
final class FileWatch implements FileWatcher {
    /// How long a file must be left alone: many programs write in several steps.
    static final Duration SETTLED = Duration.ofMillis(300);

    private final Delay delay;

    FileWatch(Delay delay) {
        this.delay = delay;
    }

    @Override
    public TaskRunner.Running watch(Path file, Instant since, Runnable touched) {
        Watch watch = new Watch(file.toAbsolutePath(), since, touched);
        Thread thread = Thread.ofPlatform().daemon().name("lectern-watch").start(watch);
        return () -> {
            watch.cancelled = true;
            thread.interrupt();
        };
    }

    private final class Watch implements Runnable {
        private final Path file;
        private final Instant since;
        private final Runnable touched;
        private volatile boolean cancelled;
        private TaskRunner.Running settling = () -> {};

        Watch(Path file, Instant since, Runnable touched) {
            this.file = file;
            this.since = since;
            this.touched = touched;
        }

        @Override
        public void run() {
            Path folder = Objects.requireNonNull(file.getParent(), "a file has a folder");
            try (WatchService service = file.getFileSystem().newWatchService()) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                // What was done before the file was watched is told by its times alone.
                if (FileChange.since(since, file)) {
                    settle();
                }
                WatchKey key = service.take();
                while (!cancelled && hear(key)) {
                    key = service.take();
                }
            } catch (IOException e) {
                // Some file systems cannot be watched; the reader still has a key to read anew.
            } catch (InterruptedException e) {
                // The watch is over.
                Thread.currentThread().interrupt();
            }
        }

        private boolean hear(WatchKey key) {
            for (WatchEvent<?> event : key.pollEvents()) {
                boolean all = event.kind().equals(StandardWatchEventKinds.OVERFLOW);
                if (all || file.endsWith(String.valueOf(event.context()))) {
                    settle();
                }
            }
            return key.reset();
        }

        private void settle() {
            settling.cancel();
            settling =
                    delay.after(
                            SETTLED,
                            () -> {
                                if (!cancelled) {
                                    touched.run();
                                }
                            });
        }
    }
}
