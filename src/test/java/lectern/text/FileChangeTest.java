package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangeTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir private Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("text.txt"), "Some words\n");
    }

    @Test
    void fileWrittenAfterTheMomentHasChanged() throws IOException {
        assertThat(FileChange.since(Instant.now().minus(HOUR), file())).isTrue();
        assertThat(FileChange.since(Instant.now().plus(HOUR), file())).isFalse();
    }

    @Test
    void fileThatIsGoneHasChanged() throws IOException {
        assertThat(FileChange.since(Instant.now(), folder.resolve("gone.txt"))).isTrue();
    }

    @Test
    void fileTimeOfLaterCountsEvenIfTheClockIsBehind() throws IOException {
        Path file = file();
        Instant later = Instant.now().plus(HOUR);
        Files.setLastModifiedTime(file, FileTime.from(later));

        assertThat(FileChange.since(later.minus(Duration.ofMinutes(1)), file)).isTrue();
    }
}
