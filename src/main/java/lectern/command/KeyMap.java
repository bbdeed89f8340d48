package lectern.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which keys ask for which command, and where.
public final class KeyMap {
    /// One sequence of keys in one context.
    public record Binding(KeyContext context, KeySequence keys, Command command) {}

    private final List<Binding> bindings;

    /// @throws IllegalArgumentException where two bindings of a context clash, see [#conflicts]
    public KeyMap(List<Binding> bindings) {
        this.bindings = List.copyOf(bindings);
        List<String> conflicts = conflicts(bindings);
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", conflicts));
        }
    }

    /// The keys that [Command] lists.
    public static KeyMap defaults() {
        return new KeyMap(
                Arrays.stream(Command.values())
                        .flatMap(
                                c ->
                                        c.defaultKeys().stream()
                                                .map(KeySequence::of)
                                                .map(k -> new Binding(c.context(), k, c)))
                        .toList());
    }

    /// Lists bindings of one context that are the same keys or the beginning of one another.
    public static List<String> conflicts(List<Binding> bindings) {
        List<String> conflicts = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            for (int j = 0; j < bindings.size(); j++) {
                Binding a = bindings.get(i);
                Binding b = bindings.get(j);
                boolean same = a.keys.equals(b.keys) && i >= j;
                if (i != j
                        && !same
                        && a.context == b.context
                        && b.keys.startsWith(a.keys.strokes())) {
                    conflicts.add(
                            "%s: %s asks for %s and begins %s"
                                    .formatted(a.context, a.keys.shown(), a.command, b.command));
                }
            }
        }
        return conflicts;
    }

    /// Returns the keys of `command`, in the order of the table.
    public List<KeySequence> keysOf(Command command) {
        return bindings.stream().filter(b -> b.command == command).map(Binding::keys).toList();
    }

    /// Writes all keys of `command`, such as `J Ctrl+PgDn`.
    ///
    /// @param mirrored whether the outline is, and with it what some of them do
    public String shown(Command command, boolean mirrored) {
        return keysOf(command).stream()
                .map(keys -> mirrored ? keys.turned(command.context()) : keys)
                .map(KeySequence::shown)
                .collect(Collectors.joining("  "));
    }

    /// Returns the keys of `command` that come first in the table, as a reader is told them.
    public String firstOf(Command command) {
        return keysOf(command).getFirst().shown();
    }

    /// Returns the binding that `strokes` complete in `context`, or null.
    @Nullable Binding find(KeyContext context, List<KeyStroke> strokes) {
        return candidates(context, strokes)
                .filter(b -> b.keys.strokes().size() == strokes.size())
                .findFirst()
                .orElse(null);
    }

    /// Tells whether `strokes` begin a longer sequence in `context`.
    boolean begins(KeyContext context, List<KeyStroke> strokes) {
        return candidates(context, strokes).anyMatch(b -> b.keys.strokes().size() > strokes.size());
    }

    // A context's own bindings first.
    private Stream<Binding> candidates(KeyContext context, List<KeyStroke> strokes) {
        boolean field = context.types() && strokes.getFirst().edits();
        Stream<Binding> own = in(context, strokes);
        return field ? own : Stream.concat(own, in(KeyContext.ANYWHERE, strokes));
    }

    private Stream<Binding> in(KeyContext context, List<KeyStroke> strokes) {
        return bindings.stream().filter(b -> b.context == context && b.keys.startsWith(strokes));
    }
}
