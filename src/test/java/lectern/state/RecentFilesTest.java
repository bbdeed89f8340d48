package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir private Path folder;

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    @Test
    void theFileOpenedLastIsFirstAndEachIsThereOnce() throws IOException {
        Path one = file("one.txt");
        Path two = file("two.txt");
        assertThat(RecentFiles.NONE.with(one).with(two).with(one).files())
                .containsExactly(one, two);
    }

    @Test
    void aFileThatIsOpenedByALinkIsNotThereByItsPathAsWell() throws IOException {
        Path file = file("note.txt");
        Path other = file("other.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        assertThat(RecentFiles.NONE.with(file).with(other).with(link).files())
                .containsExactly(link, other);
    }

    @Test
    void aFileInAFolderThatIsALinkIsThereOnceByThePathItWasOpenedByLast() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path file = Files.createFile(real.resolve("note.txt"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), real).resolve("note.txt");
        assertThat(RecentFiles.NONE.with(file).with(linked).files()).containsExactly(linked);
        assertThat(RecentFiles.NONE.with(linked).with(file).files()).containsExactly(file);
    }

    @Test
    void otherFilesOfTheSameNameStay() throws IOException {
        Path file = file("note.txt");
        Path gone = folder.resolve("gone/note.txt");
        assertThat(new RecentFiles(List.of(gone)).with(file).files()).containsExactly(file, gone);
    }
}
