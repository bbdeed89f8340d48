package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lectern.state.DocumentRecord;
import lectern.state.TextIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingKeeperTest {
    private static final String OUTLINE = "Title\n One\n  Deep\n Two\n  Deep\n Three";

    private final FakeViewport viewport = new FakeViewport();
    private final List<UnaryOperator<DocumentRecord>> waiting = new ArrayList<>();
    private final FakeDelay delay = new FakeDelay();
    private long now;
    private final ReadingKeeper keeper = new ReadingKeeper(this::change, () -> now, delay);
    private DocumentRecord kept = DocumentRecord.NONE;
    private Reading reading;

    private void change(TextIdentity text, UnaryOperator<DocumentRecord> change) {
        waiting.add(change);
    }

    private void write() {
        waiting.forEach(change -> kept = change.apply(kept));
        waiting.clear();
    }

    @BeforeEach
    void open() {
        OpenDocument plain = Documents.of(OUTLINE);
        OpenDocument open = OpenDocument.of(plain.text(), plain.document(), ReaderEdits.NONE, kept);
        reading = Reading.of(open, viewport, () -> 0, new FakeRunner());
        keeper.follow(reading);
    }

    private void reopen() {
        write();
        viewport.section = 0;
        open();
    }

    @Test
    void aDocumentIsOpenedWhereItWasLeft() {
        reading.navigator().goTo(3);
        reading.navigator().lines(2);
        keeper.moved();
        Place left = reading.navigator().place();
        reopen();
        assertThat(reading.navigator().place()).isEqualTo(left);
        assertThat(viewport.section).isEqualTo(3);
        assertThat(reading.outline().cursor()).isEqualTo(3);
        reading.navigator().back();
        assertThat(reading.navigator().place()).isEqualTo(left);
    }

    @Test
    void aLookElsewhereIsNotKept() {
        reading.navigator().goTo(1);
        keeper.moved();
        reading.navigator().peek(4);
        keeper.moved();
        reopen();
        assertThat(reading.navigator().current()).isEqualTo(1);
    }

    @Test
    void movesBeforeTheNextWriteAreOneChange() {
        for (int section = 1; section < 6; section++) {
            reading.navigator().goTo(section);
            keeper.moved();
        }
        assertThat(waiting).hasSize(1);
        reopen();
        assertThat(reading.navigator().current()).isEqualTo(5);
    }

    @Test
    void aPageThatDidNotMoveIsNoChange() {
        keeper.moved();
        assertThat(waiting).isEmpty();
    }

    @Test
    void foldsAreAsTheyWere() {
        reading.outline().foldAll();
        reading.outline().toggle(3);
        reopen();
        assertThat(reading.outline().rows()).extracting(OutlineRow::section).contains(4);
        assertThat(reading.outline().rows()).extracting(OutlineRow::section).doesNotContain(2);
    }

    @Test
    void aFilterLeavesTheKeptFoldsAlone() {
        reading.outline().foldAll();
        write();
        reading.outline().filter("deep");
        reading.outline().clearFilter();
        assertThat(waiting).isEmpty();
    }

    private void waits(int milliseconds) {
        for (int i = 0; i < milliseconds; i += 500) {
            now += 500;
            delay.pass(500);
        }
    }

    @Test
    void whatWasOnScreenLongEnoughIsReadAtTheNextStart() {
        reading.navigator().goTo(2);
        keeper.moved();
        waits(2000);
        reading.navigator().sectionEnd();
        keeper.moved();
        waits(2000);
        assertThat(reading.marks().state(2)).isEqualTo(ReadState.READ);
        reopen();
        assertThat(reading.marks().state(2)).isEqualTo(ReadState.READ);
        assertThat(reading.marks().state(3)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void nothingIsReadWhileTheReaderIsAway() {
        keeper.setPresent(false);
        keeper.moved();
        waits(60_000);
        assertThat(reading.marks().state(0)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void whatTheReaderSaidOfASectionIsKept() {
        reading.marks().toggle(3);
        reading.marks().toggleCounted(5);
        reopen();
        assertThat(reading.marks().state(3)).isEqualTo(ReadState.READ);
        assertThat(reading.marks().isLeftOut(5)).isTrue();
        reading.marks().toggle(3);
        reading.marks().toggleCounted(5);
        reopen();
        assertThat(reading.marks().state(3)).isEqualTo(ReadState.UNREAD);
        assertThat(reading.marks().isLeftOut(5)).isFalse();
    }
}
