package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void theWindowIsTitledBySectionDocumentAndLectern() {
        OpenDocument document = Documents.of("Title\n One");
        Navigator navigator = new Navigator(document, new FakeViewport(), () -> 0);
        Reading reading = new Reading(document, navigator, new OutlineModel(document));
        assertThat(reading.windowTitle()).isEqualTo("Title — Lectern");
        navigator.sections(1);
        assertThat(reading.windowTitle()).isEqualTo("One — Title — Lectern");
    }
}
