package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.parse.plain.PlainTextParser;
import lectern.reading.DocumentLoader;
import lectern.reading.FakeDelay;
import lectern.reading.FileMarksModel;
import lectern.reading.InlineRunner;
import lectern.reading.ReaderMark;
import lectern.reading.ReaderSession;
import lectern.state.RecentFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir private Path folder;
    private final FakeDelay delay = new FakeDelay();
    private final List<String> notices = new ArrayList<>();
    private Path state;
    private Path file;
    private Memory memory;

    @BeforeEach
    void remember() throws Exception {
        state = folder.resolve("state");
        file = Files.writeString(folder.resolve("hill.txt"), "Up the Hill\n\nSome words.\n");
        memory = memory();
    }

    private Memory memory() {
        return new Memory(
                state,
                new PlainTextParser(),
                new InlineRunner(),
                delay,
                Runnable::run,
                notices::add);
    }

    private FileMarksModel window(Memory of) {
        DocumentLoader loader = new ParsingLoader(new PlainTextParser(), System.in);
        ReaderSession session =
                new ReaderSession(loader, new InlineRunner(), delay, RecentFiles.NONE);
        session.open(file);
        return of.marks(session, new InlineRunner()).files();
    }

    @Test
    void aMarkIntoAFileIsThereInAllWindows() {
        FileMarksModel one = window(memory);
        FileMarksModel other = window(memory);
        assertThat(other.marks()).isEmpty();
        one.set("A", 0);
        assertThat(other.marks()).extracting(ReaderMark::name).containsExactly("A");
        other.remove("A");
        assertThat(one.marks()).isEmpty();
    }

    @Test
    void stateThatWasDamagedMeanwhileIsSetAsideAndTheReaderTold() throws Exception {
        Files.writeString(memory.file(), "{");
        memory.refresh(() -> {});
        assertThat(memory.file()).doesNotExist();
        assertThat(notices).singleElement().asString().contains("state.json");
    }

    @Test
    void marksIntoFilesAreThereAtTheNextStart() {
        window(memory).set("A", 0);
        memory.flush();
        assertThat(window(memory()).marks()).extracting(ReaderMark::file).containsOnly("hill.txt");
    }

    @Test
    void marksThatCannotBeReadAreToldOnce() throws Exception {
        Files.createDirectories(state);
        Files.writeString(state.resolve("marks.json"), "{");
        FileMarksModel marks = window(memory);
        assertThat(marks.marks()).isEmpty();
        assertThat(marks.marks()).isEmpty();
        assertThat(notices).hasSize(1);
    }
}
