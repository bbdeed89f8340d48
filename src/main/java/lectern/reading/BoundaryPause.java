package lectern.reading;

import java.util.function.LongSupplier;

/// Holds a held key back for a moment where a section ends, so that nobody runs into the next by
/// accident.
final class BoundaryPause {
    /// Presses closer than this, in milliseconds, come from one held key.
    private static final long HELD = 200;

    /// How long a held key waits, in milliseconds.
    private static final long PAUSE = 600;

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final LongSupplier clock;
    private long lastPress = NEVER;
    private long reached = NEVER;

    /// @param clock in milliseconds, from any origin
    BoundaryPause(LongSupplier clock) {
        this.clock = clock;
    }

    /// Notes a press that moved within the section.
    void moved() {
        lastPress = clock.getAsLong();
        reached = NEVER;
    }

    /// Notes a press at the section's end and tells whether it may pass.
    boolean mayPass() {
        long now = clock.getAsLong();
        boolean held = now - lastPress < HELD;
        lastPress = now;
        if (!held) {
            reached = NEVER;
            return true;
        }
        if (reached == NEVER) {
            reached = now;
        }
        if (now - reached < PAUSE) {
            return false;
        }
        reached = NEVER;
        return true;
    }
}
