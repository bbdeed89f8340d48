package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void theWindowIsTitledBySectionDocumentAndLectern() {
        OpenDocument document = Documents.of("Title\n One");
        Reading reading = Reading.of(document, new FakeViewport(), () -> 0, new FakeRunner());
        assertThat(reading.windowTitle()).isEqualTo("Title — Lectern");
        reading.navigator().sections(1);
        assertThat(reading.windowTitle()).isEqualTo("One — Title — Lectern");
    }

    @Test
    void theWindowsTitleLeavesOutWhatTheSystemCannotShow() {
        assertThat(reading("\uD83D\uDE80 Title").windowTitle()).isEqualTo("Title — Lectern");
    }

    @Test
    void thePathOfASectionLeavesTheDocumentOut() {
        Reading deep = reading("Title\n One\n  Deep\n   Deeper\n Two");
        assertThat(deep.path(3)).containsExactly(1, 2);
        assertThat(deep.path(4)).isEmpty();
        assertThat(deep.path(0)).isEmpty();
    }

    @Test
    void aDocumentIsDeepFromItsSecondLevelOn() {
        assertThat(reading("Title\n One\n  Deep").isDeep()).isTrue();
        assertThat(reading("Title\n One\n Two").isDeep()).isFalse();
    }

    private static Reading reading(String outline) {
        return Reading.of(Documents.of(outline), new FakeViewport(), () -> 0, new FakeRunner());
    }
}
