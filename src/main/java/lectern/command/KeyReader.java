package lectern.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts strokes together: counts (`3 J`), sequences (`g g`), and commands.
public final class KeyReader {
    private static final int HIGHEST_COUNT = 999_999;

    /// What a stroke led to.
    public sealed interface Result {
        /// A command, `count` times; 0 where no count was typed.
        ///
        /// @param letter that was typed where any may stand; empty for none
        record Run(Command command, int count, String letter) implements Result {
            public Run(Command command, int count) {
                this(command, count, "");
            }
        }

        /// The stroke was used up, and asks for nothing yet.
        record Taken() implements Result {}

        /// The stroke asks for nothing here.
        record Unbound() implements Result {}
    }

    private final KeyMap keys;
    private final List<KeyStroke> strokes = new ArrayList<>();
    private @Nullable KeyContext context;
    private int count;

    public KeyReader(KeyMap keys) {
        this.keys = keys;
    }

    /// Reads one stroke. A change of context drops what is pending.
    public Result read(KeyStroke stroke, KeyContext where) {
        if (where != context) {
            reset();
            context = where;
        }
        if (strokes.isEmpty() && !where.types() && isCount(stroke)) {
            count = Math.min(HIGHEST_COUNT, count * 10 + (stroke.name().charAt(0) - '0'));
            return new Result.Taken();
        }
        boolean pending = isPending();
        strokes.add(stroke);
        KeyMap.Binding found = keys.find(where, strokes);
        if (found != null) {
            Result run = new Result.Run(found.command(), count, found.keys().letter(strokes));
            boolean steppedOut = pending && stroke.name().equals("Esc");
            reset();
            return steppedOut ? new Result.Taken() : run;
        }
        if (keys.begins(where, strokes)) {
            return new Result.Taken();
        }
        boolean first = strokes.size() == 1;
        reset();
        return first ? new Result.Unbound() : new Result.Taken();
    }

    /// Reads the keys of `command` up to the letter it takes, as if they were typed.
    public void begin(Command command, KeyContext where) {
        reset();
        context = where;
        for (KeyStroke stroke : keys.keysOf(command).getFirst().strokes()) {
            if (!stroke.name().equals(KeyStroke.LETTER)) {
                strokes.add(stroke);
            }
        }
    }

    // 0 alone is a command.
    private boolean isCount(KeyStroke stroke) {
        String name = stroke.name();
        return name.length() == 1
                && name.charAt(0) >= (count == 0 ? '1' : '0')
                && name.charAt(0) <= '9';
    }

    private boolean isPending() {
        return count > 0 || !strokes.isEmpty();
    }

    /// Returns what was typed of a command that is not complete, such as `12` or `z`.
    public String pending() {
        StringBuilder typed = new StringBuilder(count == 0 ? "" : Integer.toString(count));
        strokes.forEach(s -> typed.append(s.shown()));
        return typed.toString();
    }

    private void reset() {
        strokes.clear();
        count = 0;
    }
}
