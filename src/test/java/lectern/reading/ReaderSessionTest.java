package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.state.RecentFiles;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class ReaderSessionTest {
    private static final Path A = Path.of("/books/a.txt");
    private static final Path B = Path.of("/books/b.txt");
    private static final Path BAD = Path.of("/books/bad.txt");

    private final FakeRunner runner = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private final ReaderSession session =
            new ReaderSession(ReaderSessionTest::load, runner, delay, RecentFiles.NONE);

    private static OpenDocument load(DocumentSource source, Progress progress) throws IOException {
        if (source.name().equals("bad.txt")) {
            throw new IOException("bad.txt is a directory.");
        }
        OpenDocument made = Documents.of("Title\n One");
        return OpenDocument.of(
                source.name(), source.location(), made.text().decoded(), made.document());
    }

    private void opens(Path file) {
        session.open(file);
        runner.finish();
    }

    private String openName() {
        OpenDocument open = session.documentProperty().get();
        return open == null ? "" : open.text().name();
    }

    @Test
    void nothingIsOpenAtFirst() {
        assertThat(session.documentProperty().get()).isNull();
        assertThat(session.notices().problemProperty().get()).isEmpty();
    }

    @Test
    void aWindowIsVacantWhereItsFirstTextDoesNotCome() {
        session.open(BAD);
        assertThat(session.vacantProperty().get()).isFalse();
        runner.finish();
        assertThat(session.vacantProperty().get()).isTrue();
        session.open(A);
        assertThat(session.vacantProperty().get()).isFalse();
        session.cancel();
        assertThat(session.vacantProperty().get()).isTrue();
        opens(A);
        opens(BAD);
        assertThat(session.vacantProperty().get()).isFalse();
    }

    @Test
    void aFileOpensWhenItHasArrived() {
        session.open(A);
        assertThat(openName()).isEmpty();
        runner.finish();
        assertThat(openName()).isEqualTo("a.txt");
    }

    @Test
    void standardInputAndTheBundledArticleOpenToo() {
        session.open(new DocumentSource.StandardInput());
        runner.finish();
        assertThat(openName()).isEqualTo("standard input");
        session.openBundled();
        runner.finish();
        assertThat(openName()).isEqualTo("bundled article");
    }

    @Test
    void aFailureLeavesTheDocumentAndSaysWhy() {
        opens(A);
        opens(BAD);
        assertThat(openName()).isEqualTo("a.txt");
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
    }

    @Test
    void aProblemGoesWithTheNextOpening() {
        opens(BAD);
        session.open(A);
        assertThat(session.notices().problemProperty().get()).isEmpty();
    }

    @Test
    void aReaderIsNotToldOfAShortLoad() {
        session.open(A);
        runner.report(0.5);
        delay.pass(199);
        assertThat(session.loadingProperty().get()).isNull();
        runner.finish();
        delay.pass(1000);
        assertThat(session.loadingProperty().get()).isNull();
    }

    @Test
    void aLongLoadShowsHowFarItIs() {
        session.open(A);
        runner.report(0.25);
        delay.pass(200);
        assertThat(session.loadingProperty().get()).isEqualTo(new Loading("a.txt", 0.25));
        runner.report(0.5);
        assertThat(session.loadingProperty().get()).isEqualTo(new Loading("a.txt", 0.5));
        runner.finish();
        assertThat(session.loadingProperty().get()).isNull();
    }

    @Test
    void aLoadThatNeverReportsShowsAllTheSame() {
        session.open(new DocumentSource.StandardInput());
        delay.pass(200);
        assertThat(session.loadingProperty().get()).isEqualTo(new Loading("standard input", 0));
    }

    @Test
    void aCancelledLoadLeavesTheDocument() {
        opens(A);
        session.open(B);
        delay.pass(200);
        session.cancel();
        assertThat(runner.cancelled(1)).isTrue();
        assertThat(session.loadingProperty().get()).isNull();
        assertThat(openName()).isEqualTo("a.txt");
        assertThat(session.notices().problemProperty().get()).isEmpty();
    }

    @Test
    void aSecondOpeningCancelsTheFirst() {
        session.open(A);
        delay.pass(150);
        session.open(B);
        assertThat(runner.cancelled(0)).isTrue();
        delay.pass(100);
        assertThat(session.loadingProperty().get()).isNull();
        runner.finish();
        assertThat(openName()).isEqualTo("b.txt");
    }

    @Test
    void openedFilesAreRecentLatestFirst() {
        opens(A);
        opens(B);
        opens(A);
        opens(BAD);
        assertThat(session.recent()).containsExactly(A, B);
    }

    @Test
    void theFileThatIsOpenIsNoneToGoTo() {
        opens(A);
        opens(Path.of("x/../b.txt"));
        opens(BAD);
        assertThat(session.recentOthers()).containsExactly(A);
    }

    @Test
    void recentFilesAreAbsoluteAndOnlyTwenty() {
        for (int i = 0; i < 25; i++) {
            opens(Path.of("x/../" + i + ".txt"));
        }
        assertThat(session.recent()).hasSize(20);
        assertThat(session.recent().getFirst()).isEqualTo(Path.of("24.txt").toAbsolutePath());
    }

    @Test
    void ofSeveralFilesTheFirstOpensAndTheOthersAreKeptAtHand() {
        session.open(List.of(A, B, BAD));
        runner.finish();
        assertThat(openName()).isEqualTo("a.txt");
        assertThat(session.recent()).containsExactly(A, B, BAD);
        assertThat(session.notices().noticeProperty().get()).contains("b.txt, bad.txt");
    }

    @Test
    void withoutFilesTheBundledArticleOpens() {
        session.open(List.of());
        runner.finish();
        assertThat(openName()).isEqualTo("bundled article");
        assertThat(session.recent()).isEmpty();
    }

    @Test
    void whatIsOnlyMentionedGoesWhenThereWasTimeToReadIt() {
        session.notices().tell("The settings were damaged.");
        session.notices().mention("Nothing has changed.");
        delay.pass(2000);
        session.notices().mention("Nothing has changed.");
        delay.pass(3000);
        assertThat(session.notices().passingNoticeProperty().get())
                .isEqualTo("Nothing has changed.");
        delay.pass(10_000);
        assertThat(session.notices().passingNoticeProperty().get()).isEmpty();
        assertThat(session.notices().noticeProperty().get())
                .isEqualTo("The settings were damaged.");
    }

    @Test
    void problemsGoWithTheNextKeyWhenThereWasTimeToReadThem() {
        opens(Path.of("good.txt"));
        opens(BAD);
        session.notices().tell("The settings were damaged.");
        session.moveOn();
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
        delay.pass(60_000);
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
        session.moveOn();
        assertThat(session.notices().problemProperty().get()).isEmpty();
        assertThat(session.notices().noticeProperty().get()).isEmpty();
    }

    @Test
    void aNewProblemHasATimeOfItsOwn() {
        opens(Path.of("good.txt"));
        opens(BAD);
        delay.pass(60_000);
        opens(BAD);
        session.moveOn();
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
    }

    @Test
    void aNoticeStaysThroughOpeningUntilThereWasTimeToReadIt() {
        session.notices().tell("The settings were damaged.");
        opens(Path.of("good.txt"));
        assertThat(session.notices().noticeProperty().get())
                .isEqualTo("The settings were damaged.");
        delay.pass(60_000);
        opens(BAD);
        assertThat(session.notices().noticeProperty().get()).isEmpty();
    }

    @Test
    void aNoticeIsToldUnderOneThatThereWasNoTimeToRead() {
        session.notices().tell("The settings were damaged.");
        session.notices().tell("b.txt is a directory.");
        session.notices().tell("b.txt is a directory.");
        assertThat(session.notices().noticeProperty().get())
                .isEqualTo("The settings were damaged.\nb.txt is a directory.");
        delay.pass(60_000);
        session.notices().tell("c.txt is a directory.");
        assertThat(session.notices().noticeProperty().get()).isEqualTo("c.txt is a directory.");
    }

    @Test
    void whyNothingIsOpenIsToldOn() {
        opens(BAD);
        delay.pass(60_000);
        session.moveOn();
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
    }

    @Test
    void problemsAndWarningsStay() {
        opens(BAD);
        session.notices().mention("Nothing has changed.");
        session.notices().tell("The settings were damaged.");
        delay.pass(60_000);
        assertThat(session.notices().problemProperty().get()).isEqualTo("bad.txt is a directory.");
        assertThat(session.notices().noticeProperty().get())
                .isEqualTo("The settings were damaged.");
    }

    @Test
    void problemAndNoticeCanBeDismissed() {
        opens(BAD);
        session.notices().tell("The settings were damaged.");
        session.notices().mention("Nothing has changed.");
        assertThat(session.notices().tellsAnything()).isTrue();
        session.notices().dismiss();
        assertThat(session.notices().tellsAnything()).isFalse();
        assertThat(session.notices().passingNoticeProperty().get()).isEmpty();
        assertThat(session.notices().problemProperty().get()).isEmpty();
        assertThat(session.notices().noticeProperty().get()).isEmpty();
    }
}
