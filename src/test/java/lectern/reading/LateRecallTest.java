package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import lectern.state.DocumentRecord;
import lectern.state.ReadingRecord;
import lectern.state.RecentFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateRecallTest {
    private static final OpenDocument TEXT = Documents.of("Title\n One\n  Deep\n Two");

    private final FakeRunner loads = new FakeRunner();
    private final FakeRunner searches = new FakeRunner();
    private final FakeViewport viewport = new FakeViewport();
    private final ReaderSession session =
            new ReaderSession((_, _) -> TEXT, loads, new FakeDelay(), RecentFiles.NONE);
    private DocumentRecord kept = DocumentRecord.NONE;
    private Reading reading;

    @BeforeEach
    void open() {
        new LateRecall(session, searches, this::recall);
        session.open(Path.of("a.txt"));
        loads.finish();
        reading = Reading.of(shown(), viewport, () -> 0, new FakeRunner());
    }

    private OpenDocument shown() {
        return Objects.requireNonNull(session.documentProperty().get());
    }

    private OpenDocument recall(OpenDocument open) {
        return kept.equals(DocumentRecord.NONE)
                ? open
                : open.recalled(open.document(), ReaderEdits.NONE, kept);
    }

    private void arrive() {
        searches.finish();
        reading = reading.revised(shown());
    }

    private void keepsSectionThreeAndAFold() {
        ReadingRecord reading =
                ReadingRecord.NONE
                        .withPlace(TEXT.places().tie(320, 0))
                        .withFolds(java.util.List.of(TEXT.keys().of(1)), java.util.List.of());
        kept = DocumentRecord.NONE.withReading(_ -> reading);
    }

    @Test
    void aReaderWhoDidNothingYetComesToTheKeptPlace() {
        keepsSectionThreeAndAFold();
        arrive();
        assertThat(reading.navigator().place().section()).isEqualTo(3);
        assertThat(reading.outline().rows()).extracting(OutlineRow::section).doesNotContain(2);
    }

    @Test
    void aReaderWhoReadsOnStays() {
        keepsSectionThreeAndAFold();
        reading.navigator().goTo(1);
        arrive();
        assertThat(reading.navigator().place().section()).isEqualTo(1);
    }

    @Test
    void aTextOfWhichNothingWasKeptStaysAsItIs() {
        searches.finish();
        assertThat(shown()).isSameAs(TEXT);
    }

    @Test
    void whatTheReaderCorrectedMeanwhileHoldsTooAndIsLookedForWith() {
        keepsSectionThreeAndAFold();
        OpenDocument corrected = TEXT.revised(TEXT.document(), ReaderEdits.NONE);
        session.revise(corrected);
        searches.finish();
        assertThat(shown()).isSameAs(corrected);
        assertThat(searches.started()).isEqualTo(2);
        searches.finish();
        assertThat(shown().start().place()).isEqualTo(320);
    }

    @Test
    void eachTextIsLookedForOnce() {
        keepsSectionThreeAndAFold();
        arrive();
        assertThat(searches.started()).isEqualTo(1);
    }
}
