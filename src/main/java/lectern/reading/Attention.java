package lectern.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Marks as read what was on screen long enough.
///
/// The time that a page is shown is shared by all that is on it; a part of a section is read when
/// it had as much of it as a hurried reader takes for a part of that length.
final class Attention {
    /// Four times the usual pace: what went by faster was not read.
    private static final double CHARACTERS_A_SECOND = 90;

    // A title alone takes a second too.
    private static final int LEAST = 90;
    private static final Duration TICK = Duration.ofMillis(500);
    // A clock that jumps, as when a machine sleeps, is no reading.
    private static final long LONGEST = 2 * TICK.toMillis();
    private static final int SECTIONS = 16;

    private final OpenDocument open;
    private final ReadMarks marks;
    private final LongSupplier clock;
    private final Delay delay;
    private final Map<Integer, double[]> had = new HashMap<>();
    private int top;
    private int bottom;
    private boolean present = true;
    private long since;
    private TaskRunner.@Nullable Running alarm;

    /// @param clock in milliseconds, from any origin
    Attention(OpenDocument open, ReadMarks marks, LongSupplier clock, Delay delay) {
        this.open = open;
        this.marks = marks;
        this.clock = clock;
        this.delay = delay;
        since = clock.getAsLong();
    }

    /// Notes what is on screen from now on.
    void show(int newTop, int newBottom) {
        pass();
        top = newTop;
        bottom = newBottom;
        arm();
    }

    /// Notes whether the reader is there.
    void setPresent(boolean is) {
        pass();
        present = is;
        arm();
    }

    void end() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }

    private void arm() {
        if (alarm == null && present && hasUnread()) {
            alarm = delay.after(TICK, this::tick);
        }
    }

    private void tick() {
        alarm = null;
        pass();
        arm();
    }

    private boolean hasUnread() {
        for (int i = first();
                i < open.outline().size() && open.outline().offsetOf(i) < bottom;
                i++) {
            if ((onScreen(i) & ~marks.parts(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    private int first() {
        return open.outline().sectionAt(top);
    }

    private void pass() {
        long now = clock.getAsLong();
        double seconds = Math.min(LONGEST, now - since) / 1000.0;
        since = now;
        if (!present || bottom <= top || seconds <= 0) {
            return;
        }
        double share = seconds * CHARACTERS_A_SECOND / Math.max(LEAST, bottom - top);
        if (had.size() > SECTIONS) {
            had.clear();
        }
        for (int i = first();
                i < open.outline().size() && open.outline().offsetOf(i) < bottom;
                i++) {
            attend(i, share);
        }
    }

    private void attend(int section, double share) {
        long shown = onScreen(section) & ~marks.parts(section);
        if (shown == 0) {
            return;
        }
        double[] parts = had.computeIfAbsent(section, _ -> new double[ReadParts.COUNT]);
        long read = 0;
        for (int i = 0; i < ReadParts.COUNT; i++) {
            if ((shown >>> i & 1) != 0) {
                parts[i] += share;
                read |= parts[i] >= 1 ? 1L << i : 0;
            }
        }
        marks.read(section, read);
    }

    // The parts whose ends are on screen: no screen holds a whole part of a very long section.
    private long onScreen(int section) {
        ReadParts parts = ReadParts.of(open.document().sections().get(section));
        boolean empty = parts.end() == parts.start();
        long bits = ReadParts.NONE;
        for (int i = 0; i < ReadParts.COUNT; i++) {
            int end = parts.from(i + 1);
            if (end <= bottom && (end > top || (empty && end == top))) {
                bits |= 1L << i;
            }
        }
        return bits;
    }
}
