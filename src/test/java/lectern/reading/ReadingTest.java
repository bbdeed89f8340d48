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
}
