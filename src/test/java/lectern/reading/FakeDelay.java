package lectern.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A clock the test turns.
public final class FakeDelay implements Delay {
    private record Alarm(Duration at, Runnable action) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public TaskRunner.Running after(Duration time, Runnable action) {
        Alarm alarm = new Alarm(now.plus(time), action);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    public void pass(int milliseconds) {
        now = now.plusMillis(milliseconds);
        for (Alarm alarm : List.copyOf(alarms)) {
            if (alarm.at().compareTo(now) <= 0) {
                alarms.remove(alarm);
                alarm.action().run();
            }
        }
    }

    /// Tells whether nothing is put off.
    public boolean isQuiet() {
        return alarms.isEmpty();
    }
}
