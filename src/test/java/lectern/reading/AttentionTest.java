package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sections are a hundred characters long, of which a hurried reader takes a good second.
class AttentionTest {
    private final OpenDocument open = Documents.of("Title\n One\n Two\n Three");
    private final ReadMarks marks = new ReadMarks(open);
    private final FakeDelay delay = new FakeDelay();
    private long now;
    private final Attention attention = new Attention(open, marks, () -> now, delay);

    private void pass(int milliseconds) {
        for (int i = 0; i < milliseconds; i += 100) {
            now += 100;
            delay.pass(100);
        }
    }

    @Test
    void aSectionOnScreenLongEnoughIsRead() {
        attention.show(100, 200);
        pass(1000);
        assertThat(marks.state(1)).isEqualTo(ReadState.UNREAD);
        pass(1000);
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
        assertThat(marks.state(2)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void moreTextOnScreenTakesMoreTime() {
        attention.show(0, 400);
        pass(3500);
        assertThat(marks.state(0)).isEqualTo(ReadState.UNREAD);
        pass(1500);
        for (int section = 0; section < 4; section++) {
            assertThat(marks.state(section)).isEqualTo(ReadState.READ);
        }
    }

    @Test
    void halfASectionIsRead() {
        attention.show(100, 150);
        pass(3000);
        assertThat(marks.state(1)).isEqualTo(ReadState.PART);
        attention.show(150, 200);
        pass(3000);
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
    }

    @Test
    void leafingThroughIsNotReading() {
        for (int round = 0; round < 3; round++) {
            for (int top = 0; top < 400; top += 100) {
                attention.show(top, top + 100);
                pass(300);
            }
        }
        assertThat(marks.percent()).isZero();
    }

    @Test
    void lineByLineIsReadingToo() {
        for (int top = 100; top <= 150; top += 10) {
            attention.show(top, top + 50);
            pass(1000);
        }
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
    }

    @Test
    void aClockThatJumpsIsNoReading() {
        attention.show(0, 400);
        now += 3_600_000;
        delay.pass(500);
        assertThat(marks.state(0)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void nobodyIsWokenForWhatIsRead() {
        attention.show(100, 200);
        pass(3000);
        long revision = marks.revisionProperty().get();
        now += 500;
        delay.pass(60_000);
        assertThat(marks.revisionProperty().get()).isEqualTo((int) revision);
        assertThat(delay.isQuiet()).isTrue();
    }
}
