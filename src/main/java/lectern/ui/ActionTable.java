package lectern.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import lectern.command.Command;

/// What each command does in this window: the second of the two lookups from key to action.
final class ActionTable {
    private final Map<Command, IntConsumer> actions = new EnumMap<>(Command.class);
    private final Map<Command, Consumer<String>> lettered = new EnumMap<>(Command.class);
    private Consumer<Command> ask = _ -> {};

    /// @param action takes the count typed before the command, 0 for none
    void put(Command command, IntConsumer action) {
        actions.put(command, action);
    }

    void put(Command command, Runnable action) {
        actions.put(command, _ -> action.run());
    }

    /// Puts an action that a count repeats.
    void putTimes(Command command, IntConsumer action) {
        actions.put(command, count -> action.accept(Math.max(1, count)));
    }

    /// Puts an action that takes a letter; run without one, the command asks for it.
    void putLettered(Command command, Consumer<String> action) {
        lettered.put(command, action);
        actions.put(command, _ -> ask.accept(command));
    }

    /// Has `asker` see to it that the letter of a command is typed.
    void onAsk(Consumer<Command> asker) {
        ask = asker;
    }

    /// @param letter typed with the command
    void run(Command command, String letter) {
        Objects.requireNonNull(lettered.get(command), command.name()).accept(letter);
    }

    /// @throws IllegalStateException if a command of the table has no action
    void checkComplete() {
        for (Command command : Command.values()) {
            if (!actions.containsKey(command)) {
                throw new IllegalStateException("no action for " + command);
            }
        }
    }

    /// @param count typed before the command, 0 for none
    void run(Command command, int count) {
        IntConsumer action = actions.get(command);
        if (action == null) {
            throw new IllegalStateException("no action for " + command);
        }
        action.accept(count);
    }
}
