package lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lectern.command.Command;
import org.junit.jupiter.api.Test;

class ActionTableTest {
    private final ActionTable actions = new ActionTable();
    private final List<Integer> counts = new ArrayList<>();

    @Test
    void aCountIsPassedOn() {
        actions.put(Command.DOCUMENT_END, (int count) -> counts.add(count));
        actions.run(Command.DOCUMENT_END, 12);
        actions.run(Command.DOCUMENT_END, 0);
        assertThat(counts).containsExactly(12, 0);
    }

    @Test
    void aRepeatableActionRunsOnceWithoutACount() {
        actions.putTimes(Command.LINE_DOWN, counts::add);
        actions.run(Command.LINE_DOWN, 0);
        actions.run(Command.LINE_DOWN, 3);
        assertThat(counts).containsExactly(1, 3);
    }

    @Test
    void aTableThatForgetsACommandIsNotComplete() {
        actions.put(Command.LINE_DOWN, () -> {});
        assertThatThrownBy(actions::checkComplete).hasMessageContaining("LINE_UP");
    }
}
