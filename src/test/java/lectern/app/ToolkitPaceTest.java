package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolkitPaceTest {
    private static final String PROPERTY = "javafx.animation.pulse";

    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(errors);
        System.clearProperty(PROPERTY);
    }

    @Test
    void onlyWhatTheToolkitTellsOfItsPaceIsKeptBack() {
        ToolkitPace.quicken();
        System.err.println("Setting PULSE_DURATION to 240 hz");
        System.err.println("Something else");

        assertThat(told.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Something else");
    }

    @Test
    void paceThatSomebodyHasSetStays() {
        System.setProperty(PROPERTY, "30");
        ToolkitPace.quicken();

        assertThat(System.getProperty(PROPERTY)).isEqualTo("30");
    }
}
