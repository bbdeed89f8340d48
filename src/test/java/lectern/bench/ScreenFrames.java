package lectern.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a screen showed, each change of it with its time.
final class ScreenFrames {
    /// The share of points in which two frames may differ and still show the same: a caret, a
    /// clock.
    private static final double ALIKE = 0.005;

    private final List<Long> times = new ArrayList<>();
    private final List<byte[]> frames = new ArrayList<>();

    /// Takes in what the screen shows at `nanos`; tells whether that is a change.
    boolean add(long nanos, byte[] points) {
        if (!frames.isEmpty() && Arrays.equals(points, frames.getLast())) {
            return false;
        }
        times.add(nanos);
        frames.add(points);
        return true;
    }

    /// Returns when the screen last changed.
    long lastChange() {
        return times.getLast();
    }

    /// Tells whether there is anything to see: more than one grey among the last frame's points.
    boolean isBlank() {
        byte[] last = frames.getLast();
        for (byte point : last) {
            if (point != last[0]) {
                return false;
            }
        }
        return true;
    }

    /// Returns when the screen first showed what it shows at the end.
    long settled() {
        byte[] last = frames.getLast();
        for (int i = 0; i < frames.size(); i++) {
            if (differing(frames.get(i), last) <= ALIKE * last.length) {
                return times.get(i);
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static int differing(byte[] some, byte[] others) {
        int count = 0;
        for (int i = 0; i < some.length; i++) {
            if (some[i] != others[i]) {
                count++;
            }
        }
        return count;
    }
}
