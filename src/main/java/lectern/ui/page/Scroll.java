package lectern.ui.page;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works out where the top of the page goes. Every result lies between the flow's start and the
/// first place from which its end is on screen.
final class Scroll {
    private static final int OVERLAP = 2;
    // Where fewer lines fit, one line of overlap leaves more to go on with.
    private static final int FEW_LINES = 6;

    private final Flow flow;
    private final Lines lines;
    private final double height;

    /// @param height of the page in pixels
    Scroll(Flow flow, double height) {
        this.flow = flow;
        lines = new Lines(flow);
        this.height = height;
    }

    /// Returns the last top there is: a whole line, or the start where all of the flow fits.
    Position end() {
        return end(flow.last());
    }

    /// Returns the top from which `last` is the last piece on screen, as near as there is one.
    Position end(Key last) {
        Position raw = lines.walk(new Position(last, flow.strip(last).height()), -height);
        return raw.compareTo(flow.start()) <= 0 ? flow.start() : lines.uncut(raw);
    }

    /// Tells whether the flow's end is on a page that starts at `top`.
    boolean endsOnPage(Position top) {
        Position bottom = lines.walk(top, height);
        return flow.next(bottom.key()) == null
                && bottom.y() > flow.strip(bottom.key()).height() - 1e-6;
    }

    Position clamp(Position top) {
        Position start = flow.start();
        if (top.compareTo(start) <= 0) {
            return start;
        }
        // The end is far in a long section: it is worked out only where it matters.
        return endsOnPage(top) ? end() : top;
    }

    Position pixels(Position top, double distance) {
        return clamp(lines.walk(top, distance));
    }

    Position lines(Position top, int count) {
        return repeat(top, count, count > 0 ? lines::below : lines::above);
    }

    Position screens(Position top, double screens) {
        int whole = (int) screens;
        Position at = repeat(top, whole, whole > 0 ? this::screenBelow : this::screenAbove);
        double rest = screens - whole;
        return rest == 0 ? at : clamp(lines.uncut(lines.walk(at, rest * height)));
    }

    private Position repeat(Position top, int times, Function<Position, @Nullable Position> step) {
        Position at = top;
        for (int i = 0; i < Math.abs(times); i++) {
            Position to = step.apply(at);
            Position next = to != null ? clamp(to) : times > 0 ? end() : flow.start();
            if (next.equals(at)) {
                break;
            }
            at = next;
        }
        return at;
    }

    private Position screenBelow(Position top) {
        Position step = or(lines.below(top), top);
        Position to = lastLine(top);
        for (int i = 1; i < overlap(top) && to != null; i++) {
            to = lines.above(to);
        }
        return to == null || to.compareTo(step) < 0 ? step : to;
    }

    private Position screenAbove(Position top) {
        Position step = or(lines.above(top), top);
        Position last = lines.firstAt(top);
        for (int i = 1; i < overlap(top); i++) {
            last = or(lines.below(last), last);
        }
        Position bottom = new Position(last.key(), last.y() + flow.strip(last.key()).pitch());
        Position to = lines.uncut(lines.walk(bottom, -height));
        return to.compareTo(step) > 0 ? step : to;
    }

    private int overlap(Position top) {
        Position last = lastLine(top);
        Position line = lines.firstAt(top);
        for (int i = 1; i < FEW_LINES; i++) {
            Position below = lines.below(line);
            if (last == null || below == null || below.compareTo(last) > 0) {
                return 1;
            }
            line = below;
        }
        return OVERLAP;
    }

    /// Returns the first whole line on a page that starts at `top`.
    Position firstLine(Position top) {
        return lines.firstAt(top);
    }

    /// Returns the last whole line on a page that starts at `top`, null where none is whole.
    @Nullable Position lastLine(Position top) {
        Position last = lines.lastUpTo(lines.walk(top, height));
        return last == null || last.compareTo(top) < 0 ? null : last;
    }

    private static Position or(@Nullable Position position, Position other) {
        return position == null ? other : position;
    }
}
