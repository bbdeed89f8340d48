package lectern.ui.page;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The line that is read, for those who want it marked. It moves over the page, and the page under
/// it where the line would come too near to an end of the screen.
final class ReadingLine {
    // The parts of the screen, from its top, between which the line stays.
    private static final double HIGHEST = 0.15;
    private static final double LOWEST = 0.6;

    private final DocumentFlow flow;
    private final Lines lines;
    private boolean marked;
    // Null while it is the first line on screen.
    private @Nullable Position at;

    ReadingLine(DocumentFlow flow) {
        this.flow = flow;
        lines = new Lines(flow);
    }

    boolean isMarked() {
        return marked;
    }

    void mark(boolean marked) {
        if (marked != this.marked) {
            this.marked = marked;
            forget();
        }
    }

    /// Makes the first line on screen the one that is read.
    void forget() {
        at = null;
    }

    /// Makes the line with its top at `line` the one that is read, if it is on screen.
    void put(Position line) {
        at = line;
    }

    /// Returns the top of the line; null where none is marked.
    ///
    /// @param top of the page
    @Nullable Position at(Position top, double height) {
        if (!marked) {
            return null;
        }
        Position line = at;
        if (line == null
                || line.compareTo(top) < 0
                || line.compareTo(lines.walk(top, height)) >= 0) {
            line = first(top);
            at = line;
        }
        return line;
    }

    /// Returns the first line of the text on a page that starts at `top`.
    Position first(Position top) {
        Position from = top.compareTo(flow.textStart()) < 0 ? flow.textStart() : top;
        return lines.firstAt(from);
    }

    /// Moves by lines; false where there is none.
    boolean lines(Position top, double height, int count) {
        return move(top, height, count, count > 0 ? lines::below : lines::above);
    }

    /// Moves to the first lines of paragraphs; false where there is none.
    boolean parts(Position top, double height, int count) {
        return move(top, height, count, count > 0 ? lines::partBelow : lines::partAbove);
    }

    private boolean move(
            Position top, double height, int count, Function<Position, @Nullable Position> step) {
        Position line = at(top, height);
        boolean moved = false;
        for (int i = 0; i < Math.abs(count) && line != null; i++) {
            Position next = step.apply(line);
            if (next == null || next.compareTo(flow.textStart()) < 0) {
                break;
            }
            line = next;
            moved = true;
        }
        at = line;
        return moved;
    }

    /// Returns where the page's top goes for the line to stay off the screen's ends.
    Position follow(Position top, double height) {
        Position line = at;
        if (line == null) {
            return top;
        }
        Position highest = lines.walk(line, -HIGHEST * height);
        Position lowest = lines.walk(line, -LOWEST * height);
        if (top.compareTo(lowest) < 0) {
            return lines.uncut(lowest);
        }
        return top.compareTo(highest) > 0 ? lines.uncut(highest) : top;
    }
}
