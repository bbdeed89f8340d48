package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateStoreTest {
    private static final Path A = Path.of("a.txt").toAbsolutePath();
    private static final Path B = Path.of("b.txt").toAbsolutePath();

    @TempDir private Path temp;
    private Path folder;
    private Path file;
    private StateStore store;

    @BeforeEach
    void newFolder() {
        folder = temp.resolve("some/lectern");
        file = folder.resolve("state.json");
        store = new StateStore(folder);
    }

    private void wrote(String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, content);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFirstStartHasDefaultsAndMakesNoFolder() {
        assertThat(store.load()).isEqualTo(new Kept<>(State.FIRST, null));
        assertThat(folder).doesNotExist();
    }

    @Test
    void theFolderIsThereForAFileThatIsToBeWatched() throws IOException {
        assertThat(store.watchable()).isEqualTo(file);
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
        Files.writeString(folder, "in the way");
        assertThat(store.watchable()).isEqualTo(file);
    }

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        WindowBounds bounds = new WindowBounds(10, 20, 800, 600, true);
        Settings settings =
                new Settings(
                        "sepia",
                        "green",
                        new Typography("sans", 22, 1.7, 60, true, true),
                        300,
                        true);
        store.update(s -> s.withSettings(settings).withWindow(bounds).withRecent(A));
        State kept = new StateStore(folder).load().value();
        assertThat(kept).isEqualTo(new State(settings, bounds, new RecentFiles(List.of(A))));
    }

    @Test
    void twoWindowsKeepEachOthersChanges() {
        StateStore other = new StateStore(folder);
        store.update(s -> s.withRecent(A));
        other.update(s -> s.withRecent(B));
        store.update(s -> s.withSettings(s.settings().withTheme("dark")));
        other.update(s -> s.withSettings(s.settings().withType(s.settings().type().withSize(30))));
        State kept = store.load().value();
        assertThat(kept.recent().files()).containsExactly(B, A);
        assertThat(kept.settings())
                .isEqualTo(
                        Settings.DEFAULT
                                .withTheme("dark")
                                .withType(Typography.DEFAULT.withSize(30)));
    }

    @Test
    void aChangeOfOneSettingLeavesTheOthersAsTheyAreNow() {
        Typography justified = Typography.DEFAULT.withJustified(true);
        Settings changedElsewhere = Settings.DEFAULT.withTheme("dark").withType(justified);
        Settings before = Settings.DEFAULT;
        Settings after = before.withType(before.type().withSize(22)).withContinuous(true);
        assertThat(changedElsewhere.withChange(before, after))
                .isEqualTo(changedElsewhere.withType(justified.withSize(22)).withContinuous(true));
    }

    @Test
    void aDamagedFileIsSetAsideAndReported() throws IOException {
        wrote("{\"version\": 1, ");
        Kept<State> kept = store.load();
        assertThat(kept.value()).isEqualTo(State.FIRST);
        assertThat(kept.notice()).contains("damaged", "state.json.damaged");
        assertThat(folder.resolve("state.json.damaged")).hasContent("{\"version\": 1, ");
        assertThat(file).doesNotExist();
    }

    @Test
    void filesSetAsideDoNotReplaceEachOther() throws IOException {
        wrote("1st");
        store.load();
        wrote("2nd");
        store.load();
        assertThat(folder.resolve("state.json.damaged")).hasContent("1st");
        assertThat(folder.resolve("state.json.damaged-2")).hasContent("2nd");
    }

    @Test
    void aFileDamagedMeanwhileIsNotOverwritten() throws IOException {
        store.update(s -> s.withRecent(A));
        Files.write(file, new byte[] {'{', (byte) 0xff});
        Kept<State> kept = store.update(s -> s.withRecent(B));
        assertThat(kept.notice()).contains("damaged");
        assertThat(folder.resolve("state.json.damaged"))
                .hasBinaryContent(new byte[] {'{', (byte) 0xff});
        assertThat(store.load().value().recent().files()).containsExactly(B);
    }

    @Test
    void aNewerFileIsSetAsideAndReported() throws IOException {
        wrote("{\"version\": 2, \"theme\": {\"is\": \"an object now\"}}");
        assertThat(store.load().notice()).contains("newer");
        assertThat(names()).containsExactly("state.json.lock", "state.json.newer");
    }

    @Test
    void whatAnotherVersionAddedIsKept() throws IOException {
        wrote("{\"version\": 1, \"theme\": \"dark\", \"accent\": \"teal\"}");
        store.update(s -> s.withRecent(A));
        assertThat(file).content().contains("\"accent\": \"teal\"", "\"theme\": \"dark\"");
    }

    @Test
    void sizesOutOfRangeAreMadeUsable() throws IOException {
        wrote("{\"version\": 1, \"textSize\": -4, \"outlineWidth\": 1e300}");
        assertThat(store.load().value().settings())
                .isEqualTo(
                        Settings.DEFAULT
                                .withType(Typography.DEFAULT.withSize(9))
                                .withOutlineWidth(4000));
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() {
        store.update(s -> s.withSettings(Settings.DEFAULT));
        assertThat(file).doesNotExist();
    }

    @Test
    void writingLeavesNoOtherFiles() throws IOException {
        store.update(s -> s.withRecent(A));
        assertThat(names()).containsExactly("state.json", "state.json.lock");
    }

    @Test
    void aHalfWrittenFileOfAKilledProcessDoesNoHarm() throws IOException {
        store.update(s -> s.withRecent(A));
        Files.writeString(folder.resolve("state.json.new"), "{\"vers");
        store.update(s -> s.withRecent(B));
        assertThat(new StateStore(folder).load().value().recent().files()).containsExactly(B, A);
    }

    @Test
    void aFolderThatCannotBeIsReportedAndDoesNotStop() throws IOException {
        Files.writeString(temp.resolve("some"), "a file where the folder should be");
        assertThat(store.load().value()).isEqualTo(State.FIRST);
        Kept<State> kept = store.update(s -> s.withRecent(A));
        assertThat(kept.value().recent().files()).containsExactly(A);
        assertThat(kept.notice()).startsWith("Settings could not be kept: ").endsWith(".");
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndLeft() throws IOException {
        Files.createDirectories(file);
        assertThat(store.load().notice()).startsWith("Settings could not be read: ");
        store.update(s -> s.withRecent(A));
        assertThat(file).isDirectory();
    }
}
