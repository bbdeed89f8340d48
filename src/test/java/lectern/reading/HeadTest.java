package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lectern.state.RecentFiles;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The start of a large text, while the rest of it comes.
class HeadTest {
    private static final int WHOLE = 0;
    private static final int HEAD = 1;
    private static final Path FILE = Path.of("/books/large.txt");
    private static final String START = "Title\n One\n";

    private final FakeRunner runner = new FakeRunner();
    private final FakeDelay delay = new FakeDelay();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private String whole = START + " Two\n";
    private final ReaderSession session =
            new ReaderSession(new Loader(), runner, delay, RecentFiles.NONE);

    private final class Loader implements DocumentLoader {
        @Override
        public OpenDocument load(DocumentSource source, Progress progress) throws IOException {
            read.add("whole");
            if (whole.isEmpty()) {
                throw new IOException("It is gone.");
            }
            return text(source, whole);
        }

        @Override
        public boolean mayHaveHead(DocumentSource source) {
            return true;
        }

        @Override
        public Optional<OpenDocument> head(DocumentSource source, Progress progress) {
            read.add("start");
            return Optional.of(text(source, START));
        }
    }

    private static OpenDocument text(DocumentSource source, String text) {
        OpenDocument made = Documents.of(text);
        return OpenDocument.of(
                source.name(), source.location(), made.text().decoded(), made.document());
    }

    private @Nullable OpenDocument head() {
        return session.headProperty().get();
    }

    private void openSlowly() {
        session.open(FILE);
        runner.finish(HEAD);
        delay.pass(200);
    }

    @Test
    void theStartIsShownOnceTheReaderHasWaited() {
        session.open(FILE);
        runner.finish(HEAD);
        delay.pass(199);
        assertThat(head()).isNull();
        delay.pass(1);
        assertThat(head()).isNotNull();
        assertThat(session.documentProperty().get()).as("nothing to keep").isNull();
    }

    @Test
    void theWholeTextIsReadAfterItsStart() throws InterruptedException {
        session.open(FILE);
        Thread reading = Thread.ofPlatform().start(() -> runner.finish(WHOLE));
        while (reading.getState() == Thread.State.NEW
                || reading.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        runner.finish(HEAD);
        reading.join();
        assertThat(read).containsExactly("start", "whole");
    }

    @Test
    void aStartThatComesLateIsShownAtOnce() {
        session.open(FILE);
        delay.pass(200);
        assertThat(head()).isNull();
        runner.finish(HEAD);
        assertThat(head()).isNotNull();
    }

    @Test
    void aTextThatComesSoonShowsNoStart() {
        session.open(FILE);
        runner.finish(HEAD);
        runner.finish(WHOLE);
        delay.pass(1000);
        assertThat(head()).isNull();
        assertThat(delay.isQuiet()).isTrue();
    }

    @Test
    void theStartIsStillThereWhenTheWholeTextArrivesAndGoesThen() {
        openSlowly();
        StringBuilder seen = new StringBuilder();
        session.documentProperty()
                .subscribe(
                        open -> {
                            if (open != null) {
                                seen.append(session.continuesHead(open));
                            }
                        });

        runner.finish(WHOLE);

        assertThat(seen).hasToString("true");
        assertThat(head()).isNull();
    }

    @Test
    void anotherTextDoesNotContinueTheStart() {
        openSlowly();

        assertThat(session.continuesHead(text(new DocumentSource.File(FILE), "Else\n"))).isFalse();
        assertThat(session.continuesHead(text(new DocumentSource.Bundled(), whole))).isFalse();
    }

    @Test
    void aCancelledLoadLeavesTheStartAndSaysSo() {
        openSlowly();
        session.cancel();
        assertThat(head()).isNotNull();
        assertThat(session.vacantProperty().get()).isFalse();
        assertThat(session.notices().noticeProperty().get()).contains("start of large.txt");
    }

    @Test
    void aLoadCancelledBeforeItsStartIsShownLeavesNothing() {
        session.open(FILE);
        session.cancel();
        runner.finish(HEAD);
        delay.pass(200);
        assertThat(head()).isNull();
        assertThat(session.vacantProperty().get()).isTrue();
        assertThat(session.notices().noticeProperty().get()).isEmpty();
    }

    @Test
    void aStartThatWasLeftIsReadToItsEndByReadingItAnew() {
        openSlowly();
        session.cancel();
        session.reload(() -> ReadingState.START);
        delay.pass(200);
        assertThat(head()).as("until the whole text is there").isNotNull();
        runner.finish();
        assertThat(head()).isNull();
        assertThat(session.documentProperty().get()).isNotNull();
    }

    @Test
    void aStartThatWasLeftStaysUntilAnotherTextHasArrived() {
        openSlowly();
        session.cancel();
        OpenDocument start = head();
        session.open(Path.of("/books/other.txt"));
        delay.pass(200);
        assertThat(head()).isSameAs(start);
        runner.finish();
        assertThat(head()).isNull();
    }

    @Test
    void aFailureLeavesTheStart() {
        openSlowly();
        whole = "";
        runner.finish(WHOLE);
        assertThat(head()).isNotNull();
        assertThat(session.vacantProperty().get()).isFalse();
        assertThat(session.notices().problemProperty().get()).isEqualTo("It is gone.");
    }

    @Test
    void whatIsOpenIsNotCoveredByTheStartOfAnother() {
        session.open(FILE);
        runner.finish(HEAD);
        runner.finish(WHOLE);
        int before = runner.started();
        session.open(FILE);
        assertThat(runner.started()).isEqualTo(before + 1);
    }
}
