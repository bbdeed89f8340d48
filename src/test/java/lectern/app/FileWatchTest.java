package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.reading.TaskRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real files and the system's own means: the tests wait for what they are told.
class FileWatchTest {
    private static final int PATIENCE = 20;

    @TempDir private Path folder;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path file;
    private TaskRunner.Running watch;

    @BeforeEach
    void start() throws Exception {
        file = folder.resolve("note.txt");
        Files.writeString(file, "a");
        watch = watchFrom(Instant.now().plusSeconds(60));
        // The watch starts on a thread of its own: write until it is heard of.
        while (next(1) == null) {
            Files.writeString(file, "a");
        }
        while (next(1) != null) {
            told.clear();
        }
    }

    private TaskRunner.Running watchFrom(Instant since) {
        return new FileWatch(new BackgroundRunner(Runnable::run))
                .watch(file, since, () -> told.add("touched"));
    }

    @AfterEach
    void end() {
        watch.cancel();
    }

    private @Nullable String next(int seconds) throws InterruptedException {
        return told.poll(seconds, TimeUnit.SECONDS);
    }

    @Test
    void aFileReplacedByAnEditorIsTold() throws Exception {
        Path fresh = Files.writeString(folder.resolve("note.txt.new"), "b");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(next(PATIENCE)).isEqualTo("touched");
    }

    @Test
    void aFileWrittenBeforeItWasWatchedIsTold() throws Exception {
        watch.cancel();
        watch = watchFrom(Instant.now().minusSeconds(60));
        assertThat(next(PATIENCE)).isEqualTo("touched");
        assertThat(next(1)).isNull();
    }

    @Test
    void aFileMovedHereBeforeItWasWatchedIsTold() throws Exception {
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("unix");
        watch.cancel();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        watch = watchFrom(Instant.now().minusSeconds(60));
        assertThat(next(PATIENCE)).isEqualTo("touched");
    }

    @Test
    void aFileTakenAwayBeforeItWasWatchedIsTold() throws Exception {
        watch.cancel();
        Files.delete(file);
        watch = watchFrom(Instant.now().plusSeconds(60));
        assertThat(next(PATIENCE)).isEqualTo("touched");
    }

    @Test
    void aFileTakenAwayIsTold() throws Exception {
        Files.delete(file);
        assertThat(next(PATIENCE)).isEqualTo("touched");
    }

    @Test
    void aBurstOfWritesIsToldOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            Files.writeString(file, "a".repeat(i));
        }
        assertThat(next(PATIENCE)).isEqualTo("touched");
        assertThat(next(1)).isNull();
    }

    @Test
    void otherFilesAreNotTold() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("other.txt"), "b");
        assertThat(next(1)).isNull();
    }
}
