package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.reading.DocumentSource;
import lectern.reading.FakeRunner;
import lectern.reading.InlineRunner;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderSession;
import lectern.reading.TaskRunner;
import lectern.reading.ThemeChoice;
import lectern.state.StateStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowsTest {
    @TempDir private static Path folder;

    private final Map<Stage, ReaderSession> filled = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private LateExecutor late = new LateExecutor(Runnable::run);
    private Windows windows;
    private DocumentSource hill;
    private DocumentSource lake;

    @Start
    void start(Stage unused) throws Exception {
        hill = text("hill", "Up the Hill\n\nSome words.\n");
        lake = text("lake", "By the Lake\n\nOther words.\n");
        begin(hill);
    }

    private void begin(DocumentSource... sources) {
        windows = windows(new InlineRunner(), "state");
        Stream.of(sources).forEach(windows::begin);
        windows.show(new Stage(), refused::addAll);
    }

    private Windows windows(TaskRunner runner, String state) {
        return new Windows(
                runner,
                WindowsTest::never,
                late,
                folder.resolve(state),
                (window, shown, _) -> fill(window, shown));
    }

    private void startAnew(FxRobot robot, DocumentSource... sources) {
        robot.interact(
                () -> {
                    shown().forEach(Stage::hide);
                    begin(sources);
                });
    }

    private void fill(TextWindow window, Stage stage) {
        filled.put(stage, window.session());
        OpenDocument open = window.session().documentProperty().get();
        late.open();
        stage.setScene(new Scene(new Group()));
        stage.setTitle(open == null ? "" : open.document().title());
        stage.show();
    }

    private static TaskRunner.Running never(Duration time, Runnable action) {
        return () -> {};
    }

    private static DocumentSource text(String name, String content) throws Exception {
        Path file = folder.resolve(name + ".txt");
        return new DocumentSource.File(Files.writeString(file, content));
    }

    @AfterEach
    void closeAll(FxRobot robot) {
        robot.interact(() -> shown().forEach(Stage::hide));
    }

    private static List<Stage> shown() {
        return Window.getWindows().stream()
                .flatMap(window -> window instanceof Stage stage ? Stream.of(stage) : Stream.of())
                .toList();
    }

    private static List<String> titles() {
        return shown().stream().map(Stage::getTitle).toList();
    }

    private void open(FxRobot robot, DocumentSource... sources) {
        robot.interact(() -> windows.open(List.of(sources), refused::addAll));
    }

    @Test
    void anotherTextGetsAWindowOfItsOwn(FxRobot robot) {
        open(robot, lake);
        assertThat(titles()).containsExactly("Up the Hill", "By the Lake");
    }

    @Test
    void theFirstWindowLeavesRoomForWhatTheDesktopPutsAroundIt(FxRobot robot) {
        robot.interact(
                () -> {
                    Windows first = windows(new InlineRunner(), "first");
                    first.begin(hill);
                    Stage stage = new Stage();
                    first.show(stage, refused::addAll);
                    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                    assertThat(stage.getWidth()).isBetween(900.0, screen.getWidth() - 40);
                    assertThat(stage.getHeight()).isBetween(700.0, screen.getHeight() - 40);
                });
    }

    @Test
    void aNewWindowDoesNotHideTheOther(FxRobot robot) {
        open(robot, lake);
        assertThat(shown().get(1).getX()).isGreaterThan(shown().get(0).getX());
        assertThat(shown().get(1).getWidth()).isEqualTo(shown().get(0).getWidth());
    }

    @Test
    void aTextOpenedTwiceComesToTheFront(FxRobot robot) {
        open(robot, lake);
        robot.interact(() -> shown().getFirst().setIconified(true));
        open(robot, hill);
        assertThat(titles()).hasSize(2);
        assertThat(shown().getFirst().isIconified()).isFalse();
        assertThat(shown().getFirst().isFocused()).isTrue();
    }

    @Test
    void aLinkToATextThatIsOpenBringsItToTheFront(FxRobot robot) throws Exception {
        open(robot, lake);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of(hill.location()));
        open(robot, new DocumentSource.File(link));
        assertThat(titles()).hasSize(2);
        assertThat(shown().getFirst().isFocused()).isTrue();
    }

    @Test
    void aTextWhoseWindowWasClosedIsOpenedAgain(FxRobot robot) {
        open(robot, lake);
        robot.interact(() -> shown().getFirst().hide());
        open(robot, hill);
        assertThat(titles()).containsExactly("By the Lake", "Up the Hill");
    }

    @Test
    void windowsLookAlike(FxRobot robot) {
        robot.interact(
                () -> {
                    TextWindow second = windows.begin(lake);
                    windows.open(List.of(), refused::addAll);
                    second.appearance().setTextSize(30);
                    TextWindow third = windows.begin(hill);
                    assertThat(third.appearance().textSize()).isEqualTo(30);
                    third.appearance().setTextSize(20);
                    assertThat(second.appearance().textSize()).isEqualTo(20);
                });
    }

    @Test
    void whatAnotherProcessHasSetIsTakenAndNotWrittenAgain(FxRobot robot) throws Exception {
        StateStore other = new StateStore(folder.resolve("state"));
        other.update(state -> state.withSettings(state.settings().withTheme("sepia")));
        FileTime written = Files.getLastModifiedTime(other.watchable());
        robot.interact(
                () -> {
                    TextWindow second = windows.begin(lake);
                    windows.refresh();
                    assertThat(second.appearance().theme()).isEqualTo(ThemeChoice.SEPIA);
                    windows.open(List.of(), refused::addAll);
                });
        assertThat(Files.getLastModifiedTime(other.watchable())).isEqualTo(written);
    }

    @Test
    void whatOneWindowOpenedIsAmongTheRecentFilesOfAll(FxRobot robot) {
        robot.interact(
                () -> {
                    TextWindow second = windows.begin(lake);
                    TextWindow third = windows.begin(hill);
                    assertThat(second.session().recent())
                            .containsExactlyElementsOf(third.session().recent())
                            .containsExactly(path(hill), path(lake));
                    windows.open(List.of(), refused::addAll);
                });
    }

    private static Path path(DocumentSource source) {
        return Path.of(source.location());
    }

    private static DocumentSource missing() throws Exception {
        Path file = folder.resolve("missing.txt");
        Files.deleteIfExists(file);
        return new DocumentSource.File(file);
    }

    private static String why(DocumentSource missing) {
        return missing.location() + " does not exist.";
    }

    private String notice(int window) {
        return Objects.requireNonNull(filled.get(shown().get(window)))
                .notices()
                .noticeProperty()
                .get();
    }

    @Test
    void aFileThatCannotBeShownIsToldOfInTheWindowInFront(FxRobot robot) throws Exception {
        open(robot, lake);
        open(robot, hill);
        open(robot, missing());
        assertThat(titles()).containsExactly("Up the Hill", "By the Lake");
        assertThat(notice(0)).isEqualTo(why(missing()));
        assertThat(notice(1)).isEmpty();
        assertThat(refused).containsExactly(why(missing()));
    }

    @Test
    void ofTwoFilesTheOneThatCanBeShownIs(FxRobot robot) throws Exception {
        open(robot, missing(), lake);
        assertThat(titles()).containsExactly("Up the Hill", "By the Lake");
        assertThat(notice(1)).isEqualTo(why(missing()));
        assertThat(refused).containsExactly(why(missing()));
    }

    @Test
    void ofSeveralFilesThatCannotBeShownEachHasALine(FxRobot robot) throws Exception {
        DocumentSource other = new DocumentSource.File(path(missing()).resolveSibling("other"));
        open(robot, missing(), other, lake);
        assertThat(notice(1)).isEqualTo(why(missing()) + "\n" + why(other));
    }

    @Test
    void whereNothingElseIsOpenAWindowTellsWhy(FxRobot robot) throws Exception {
        startAnew(robot, missing());
        assertThat(titles()).containsExactly("");
        assertThat(refused).containsExactly(why(missing()));
    }

    @Test
    void aStartWithTwoFilesOfWhichOneIsBadShowsTheOther(FxRobot robot) throws Exception {
        startAnew(robot, missing(), lake);
        assertThat(titles()).containsExactly("By the Lake");
        assertThat(notice(0)).isEqualTo(why(missing()));
        assertThat(refused).containsExactly(why(missing()));
    }

    @Test
    void ofFilesThatAreStillReadNoticesAreToldWhereOneIsShown(FxRobot robot) throws Exception {
        Path damaged = Files.createDirectories(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("state.json"), "{");
        DocumentSource missing = missing();
        robot.interact(
                () -> {
                    shown().forEach(Stage::hide);
                    FakeRunner reading = new FakeRunner();
                    windows = windows(reading, "damaged");
                    windows.begin(lake);
                    int second = reading.started();
                    windows.begin(missing);
                    windows.show(new Stage(), refused::addAll);
                    assertThat(shown()).isEmpty();
                    reading.finish(0);
                    reading.finish(second);
                });
        assertThat(titles()).containsExactly("By the Lake");
        assertThat(notice(0)).contains("state.json").endsWith("\n" + why(missing));
    }

    @Test
    void filesThatWereReadWhileTheToolkitStartedAreShownInTheOrderAsked(FxRobot robot) {
        robot.interact(
                () -> {
                    shown().forEach(Stage::hide);
                    FakeRunner reading = new FakeRunner();
                    late = new LateExecutor(Runnable::run);
                    windows = windows(reading, "state");
                    windows.begin(lake);
                    int second = reading.started();
                    windows.begin(hill);
                    late.execute(() -> reading.finish(second));
                    late.execute(() -> reading.finish(0));
                    windows.show(new Stage(), refused::addAll);
                });
        assertThat(titles()).containsExactly("By the Lake", "Up the Hill");
    }

    @Test
    void aFileThatWasMissingIsReadWhenItIsOpenedAgain(FxRobot robot) throws Exception {
        DocumentSource late = missing();
        startAnew(robot, late);
        open(robot, late);
        assertThat(refused).containsExactly(why(late), why(late));
        text("missing", "At Last\n\nMore words.\n");
        open(robot, late);
        assertThat(refused).hasSize(2);
        assertThat(shown()).hasSize(1);
        robot.interact(
                () -> assertThat(windows.begin(lake).session().recent()).contains(path(late)));
    }

    @Test
    void whatWasOpenedIsKeptWhenAWindowCloses(FxRobot robot) {
        open(robot, lake);
        robot.interact(() -> shown().forEach(Stage::hide));
        assertThat(new StateStore(folder.resolve("state")).load().value().recent().files())
                .containsExactly(Path.of(lake.location()), Path.of(hill.location()));
    }

    @Test
    void whenAllAreClosedNothingIsOpenedAnyMore(FxRobot robot) {
        robot.interact(
                () -> {
                    shown().forEach(Stage::hide);
                    assertThat(windows.open(List.of(lake), refused::addAll)).isFalse();
                });
        assertThat(shown()).isEmpty();
    }
}
