package lectern.ui.page;

import org.jspecify.annotations.Nullable;

/// The lines of a flow, and the way from one to the next. A line is named by the position of its
/// top.
final class Lines {
    private final Flow flow;

    Lines(Flow flow) {
        this.flow = flow;
    }

    /// Returns the top of a line.
    Position line(Key key, int line) {
        return new Position(key, flow.strip(key).lineTop(line));
    }

    /// Returns the first whole line at `top` or below.
    Position firstAt(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(top.y());
        if (line < strip.lines()) {
            return line(top.key(), line);
        }
        Key below = flow.next(top.key());
        return below == null ? line(top.key(), strip.lines() - 1) : line(below, 0);
    }

    /// Returns the last line whose bottom is at `bottom` or above; null where there is none.
    @Nullable Position lastUpTo(Position bottom) {
        int line = flow.strip(bottom.key()).lineUpTo(bottom.y());
        if (line >= 0) {
            return line(bottom.key(), line);
        }
        Key above = flow.previous(bottom.key());
        return above == null ? null : last(above);
    }

    private Position last(Key key) {
        return line(key, flow.strip(key).lines() - 1);
    }

    /// Returns the top of the next line under `top`; null where there is none.
    @Nullable Position below(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(Math.nextUp(top.y() + 1e-3));
        if (line < strip.lines()) {
            return line(top.key(), line);
        }
        Key next = flow.next(top.key());
        return next == null ? null : line(next, 0);
    }

    /// Returns the top of the next line over `top`; null where there is none.
    @Nullable Position above(Position top) {
        Strip strip = flow.strip(top.key());
        int line = strip.lineFrom(top.y()) - 1;
        if (line >= 0) {
            return line(top.key(), line);
        }
        Key previous = flow.previous(top.key());
        return previous == null ? null : last(previous);
    }

    /// Moves down to the end of the line that `top` cuts through, if there is one.
    Position uncut(Position top) {
        Strip strip = flow.strip(top.key());
        return strip.cuts(top.y())
                ? walk(new Position(top.key(), strip.lineTop(strip.lineFrom(top.y()))), 0)
                : top;
    }

    /// Goes `distance` pixels down, not beyond the first piece or the last.
    Position walk(Position from, double distance) {
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

    /// Returns the first line of the paragraph behind that of `line`, or null.
    @Nullable Position partBelow(Position line) {
        Key key = flow.next(line.key());
        while (key != null && key.piece() > 0) {
            key = flow.next(key);
        }
        return key == null ? null : line(key, 0);
    }

    /// Returns the first line of the paragraph of `line`; where it is that, of the one before, or
    /// null.
    @Nullable Position partAbove(Position line) {
        Key first = new Key(line.key().section(), line.key().part(), 0);
        if (line(first, 0).compareTo(line) < 0) {
            return line(first, 0);
        }
        Key above = flow.previous(first);
        return above == null ? null : line(new Key(above.section(), above.part(), 0), 0);
    }
}
