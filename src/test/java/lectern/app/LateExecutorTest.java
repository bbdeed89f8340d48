package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateExecutorTest {
    private final List<Runnable> window = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final LateExecutor late = new LateExecutor(window::add);

    @Test
    void whatComesEarlyWaitsAndKeepsItsOrder() {
        late.execute(() -> done.add("first"));
        late.execute(() -> done.add("second"));
        assertThat(done).isEmpty();
        late.open();
        assertThat(done).containsExactly("first", "second");
        assertThat(window).isEmpty();
    }

    @Test
    void whatComesLaterIsPassedOn() {
        late.open();
        late.execute(() -> done.add("later"));
        assertThat(done).isEmpty();
        assertThat(window).hasSize(1);
    }

    @Test
    void whatAnEarlyActionAsksForIsPassedOn() {
        late.execute(() -> late.execute(() -> done.add("asked for")));
        late.open();
        assertThat(window).hasSize(1);
    }
}
