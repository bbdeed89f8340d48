package lectern.app;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// How often a second the toolkit looks whether there is something to paint, where it ticks by a
/// clock of its own, not the screen's. At its usual 60 a key waits up to 17 ms for that.
final class ToolkitPace {
    private static final String PROPERTY = "javafx.animation.pulse";
    private static final String TICKS = "240";
    private static final String TOLD = "Setting PULSE_DURATION";

    private ToolkitPace() {}

    /// Quickens the toolkit, which must not be up yet, unless somebody has set its pace already.
    static void quicken() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, TICKS);
            System.setErr(new Errors(System.err));
        }
    }

    /// Standard error without what the toolkit tells there of its pace, to nobody's use.
    private static final class Errors extends PrintStream {
        Errors(PrintStream all) {
            super(all, true, all.charset());
        }

        @Override
        public void println(@Nullable String line) {
            if (line == null || !line.startsWith(TOLD)) {
                super.println(line);
            }
        }
    }
}
