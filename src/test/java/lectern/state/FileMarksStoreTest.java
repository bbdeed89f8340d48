package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMarksStoreTest {
    private static final FileMark MARK =
            new FileMark(Path.of("/texts/a.txt"), new Marks("Rain\nSnow\n").tie("A", 7));

    @TempDir Path folder;

    @Test
    void marksAreThereAtTheNextStart() {
        new FileMarksStore(folder).update(marks -> marks.with(MARK));
        assertThat(new FileMarksStore(folder).load())
                .isEqualTo(new Kept<>(FileMarks.NONE.with(MARK), null));
    }

    @Test
    void twoWindowsKeepEachOthersMarks() {
        FileMark other = new FileMark(MARK.file(), new Marks("Rain\n").tie("B", 0));
        FileMarksStore one = new FileMarksStore(folder);
        new FileMarksStore(folder).update(marks -> marks.with(other));
        one.update(marks -> marks.with(MARK));
        assertThat(one.load().value().byLetter()).containsOnlyKeys("A", "B");
        one.update(marks -> marks.without("B"));
        assertThat(one.load().value().byLetter()).containsOnlyKeys("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"version\":99}", "{\"version\":1,\"marks\":[{}]}"})
    void whatCannotBeReadIsSetAside(String content) throws IOException {
        Files.writeString(folder.resolve("marks.json"), content);
        Kept<FileMarks> kept = new FileMarksStore(folder).load();
        assertThat(kept.value()).isEqualTo(FileMarks.NONE);
        assertThat(kept.notice()).startsWith("The marks that lead into files");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().matches(".*\\.(damaged|newer)")))
                    .singleElement()
                    .satisfies(f -> assertThat(Files.readString(f)).isEqualTo(content));
        }
    }
}
