package lectern.reading;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Takes away what the reader was told, when there was time to read it.
final class Passing {
    private static final Duration LEAST = Duration.ofSeconds(4);
    private static final Duration PER_CHARACTER = Duration.ofMillis(60);

    private final Delay delay;
    private final Runnable away;
    private TaskRunner.@Nullable Running waiting;

    /// @param away takes away what was told last
    Passing(Delay delay, Runnable away) {
        this.delay = delay;
        this.away = away;
    }

    /// Lets `sentence`, told just now, pass.
    void start(String sentence) {
        stop();
        waiting = delay.after(LEAST.plus(PER_CHARACTER.multipliedBy(sentence.length())), away);
    }

    /// Lets what is told next stay.
    void stop() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
