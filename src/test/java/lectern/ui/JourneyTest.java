package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test of a window that a reader drives: how it begins is up to each, that nothing is complained
/// of holds for all.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // each test begins in its @Start
abstract class JourneyTest {
    /// The text that comes with the app: a title and six sections.
    static final Path ARTICLE = Path.of("seeds/000_e6452b9f299c2cb3.txt");

    /// A book of nested sections, one of them long.
    static final Path BOOK = Path.of("src/test/resources/lectern/ui/harbour.txt");

    Journey journey;
    Stage stage;

    /// Opens a window without a text.
    final void begin(Stage shown, double width, double height) {
        stage = shown;
        journey = new Journey(shown, width, height);
    }

    /// Opens a window on a text.
    final void begin(Stage shown, double width, double height, Path text) {
        begin(shown, width, height);
        journey.session.open(text);
    }

    @AfterEach
    void theConsoleStayedQuiet() {
        journey.end();
        assertThat(journey.complaints()).isEmpty();
    }
}
