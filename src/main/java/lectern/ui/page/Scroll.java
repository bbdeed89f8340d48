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
    private final double height;

    /// @param height of the page in pixels
    Scroll(Flow flow, double height) {
        this.flow = flow;
        this.height = height;
    }

    /// Returns the last top there is: a whole line, or the start where all of the flow fits.
    Position end() {
        Key last = flow.last();
        Position raw = walk(new Position(last, flow.strip(last).height()), -height);
        return raw.compareTo(flow.start()) <= 0 ? flow.start() : uncut(raw);
    }

    /// Tells whether the flow's end is on a page that starts at `top`.
    boolean endsOnPage(Position top) {
        Position bottom = walk(top, height);
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
        return clamp(walk(top, distance));
    }

    Position lines(Position top, int lines) {
        return repeat(top, lines, lines > 0 ? this::lineBelow : this::lineAbove);
    }

    Position parts(Position top, int parts) {
        return repeat(top, parts, parts > 0 ? this::partBelow : this::partAbove);
    }

    Position screens(Position top, double screens) {
        int whole = (int) screens;
        Position at = repeat(top, whole, whole > 0 ? this::screenBelow : this::screenAbove);
        double rest = screens - whole;
        return rest == 0 ? at : clamp(uncut(walk(at, rest * height)));
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
        Position step = or(lineBelow(top), top);
        Position to = lastLine(top);
        for (int i = 1; i < overlap(top) && to != null; i++) {
            to = lineAbove(to);
        }
        return to == null || to.compareTo(step) < 0 ? step : to;
    }

    private Position screenAbove(Position top) {
        Position step = or(lineAbove(top), top);
        Position last = firstLine(top);
        for (int i = 1; i < overlap(top); i++) {
            last = or(lineBelow(last), last);
        }
        Position bottom = new Position(last.key(), last.y() + flow.strip(last.key()).pitch());
        Position to = uncut(walk(bottom, -height));
        return to.compareTo(step) > 0 ? step : to;
    }

    private int overlap(Position top) {
        Position last = lastLine(top);
        Position line = firstLine(top);
        for (int i = 1; i < FEW_LINES; i++) {
            Position below = lineBelow(line);
            if (last == null || below == null || below.compareTo(last) > 0) {
                return 1;
            }
            line = below;
        }
        return OVERLAP;
    }

    private @Nullable Position partBelow(Position top) {
        Key key = flow.next(firstLine(top).key());
        while (key != null && key.piece() > 0) {
            key = flow.next(key);
        }
        return key == null ? null : line(key, 0);
    }

    private @Nullable Position partAbove(Position top) {
        Position first = firstLine(top);
        Key key = new Key(first.key().section(), first.key().part(), 0);
        if (line(key, 0).compareTo(top) < 0) {
            return line(key, 0);
        }
        Key above = flow.previous(key);
        return above == null ? null : line(new Key(above.section(), above.part(), 0), 0);
    }

    /// Returns the first whole line at `top` or below.
    Position firstLine(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(top.y());
        if (line < strip.lines()) {
            return line(top.key(), line);
        }
        Key below = flow.next(top.key());
        return below == null ? line(top.key(), strip.lines() - 1) : line(below, 0);
    }

    /// Returns the last whole line on a page that starts at `top`, null where none is whole.
    @Nullable Position lastLine(Position top) {
        Position bottom = walk(top, height);
        Strip strip = flow.strip(bottom.key());
        int line = strip.lineUpTo(bottom.y());
        if (line >= 0) {
            Position last = line(bottom.key(), line);
            return last.compareTo(top) < 0 ? null : last;
        }
        Key above = flow.previous(bottom.key());
        if (above == null) {
            return null;
        }
        Position last = line(above, flow.strip(above).lines() - 1);
        return last.compareTo(top) < 0 ? null : last;
    }

    private @Nullable Position lineBelow(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(Math.nextUp(top.y() + 1e-3));
        if (line < strip.lines()) {
            return line(top.key(), line);
        }
        Key below = flow.next(top.key());
        return below == null ? null : line(below, 0);
    }

    private @Nullable Position lineAbove(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(top.y()) - 1;
        if (line >= 0) {
            return line(top.key(), line);
        }
        Key above = flow.previous(top.key());
        return above == null ? null : line(above, flow.strip(above).lines() - 1);
    }

    private Position line(Key key, int line) {
        return new Position(key, flow.strip(key).lineTop(line));
    }

    // Moves down to the end of the line that `top` cuts through.
    private Position uncut(Position top) {
        Strip strip = flow.strip(top.key());
        return strip.cuts(top.y())
                ? walk(new Position(top.key(), strip.lineTop(strip.lineFrom(top.y()))), 0)
                : top;
    }

    // Goes through the pieces, not beyond the first or the last.
    private Position walk(Position from, double distance) {
        Key key = from.key();
        double y = from.y() + distance;
        while (y < 0) {
            Key above = flow.previous(key);
            if (above == null) {
                return new Position(key, 0);
            }
            key = above;
            y += flow.strip(key).height();
        }
        while (y >= flow.strip(key).height()) {
            Key below = flow.next(key);
            if (below == null) {
                return new Position(key, flow.strip(key).height());
            }
            y -= flow.strip(key).height();
            key = below;
        }
        return new Position(key, y);
    }

    private static Position or(@Nullable Position position, Position other) {
        return position == null ? other : position;
    }
}
