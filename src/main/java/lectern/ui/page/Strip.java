package lectern.ui.page;

/// A piece as the scrolling sees it: space, lines of one pitch, space. Pixels, from its top.
///
/// @param lines at least 1
record Strip(double above, int lines, double pitch, double below) {
    private static final double EPSILON = 1e-6;

    double height() {
        return above + lines * pitch + below;
    }

    double lineTop(int line) {
        return above + line * pitch;
    }

    /// Returns the first line whose top is at `y` or below; `lines` if there is none.
    int lineFrom(double y) {
        return (int) Math.clamp(Math.ceil((y - above) / pitch - EPSILON), 0, lines);
    }

    /// Returns the last line whose bottom is at `y` or above; -1 if there is none.
    int lineUpTo(double y) {
        return (int) Math.clamp(Math.floor((y - above) / pitch + EPSILON) - 1, -1, lines - 1);
    }

    /// Tells whether `y` cuts through a line.
    boolean cuts(double y) {
        double inLines = (y - above) / pitch;
        return inLines > EPSILON
                && inLines < lines - EPSILON
                && Math.abs(inLines - Math.rint(inLines)) > EPSILON;
    }
}
