package lectern.ui.page;

/// Where signs stand beside the column: at the side at which a line begins. In pixels from the
/// column's left.
///
/// @param room free space at either side of the column
/// @param column its width
record Margin(double room, double column) {
    private static final double STEP = 14;
    private static final double WIDEST = 10;

    private static final double BAR = 8;
    private static final double NARROW_BAR = 2;
    private static final double ARROW = 12;
    private static final double NARROW_ARROW = 5;
    private static final double SIGN = 21;
    private static final double NARROW_SIGN = 13;

    // Beside the arrow of a wide margin there is no room for a sign here.
    private boolean isNarrow() {
        return room < SIGN + STEP;
    }

    private double x(boolean atRight, double fromText, double width) {
        return atRight ? column + fromText : -fromText - width;
    }

    /// Returns where a bar along a paragraph begins.
    double bar(boolean atRight, double width) {
        return x(atRight, isNarrow() ? NARROW_BAR : BAR, width);
    }

    /// Returns where the arrow at the line that is meant begins.
    double arrow(boolean atRight, double width) {
        return x(atRight, isNarrow() ? NARROW_ARROW : ARROW, width);
    }

    /// Tells whether so many signs of a line stand under each other: there is no room for them in a
    /// row.
    boolean isPile(int signs) {
        return room < SIGN + signs * STEP;
    }

    /// Returns where a sign of the reader begins.
    ///
    /// @param before how many stand between it and the text
    double sign(boolean atRight, double width, int before) {
        double near = isNarrow() ? Math.clamp(room - WIDEST, 0, NARROW_SIGN) : SIGN;
        return x(atRight, near + before * STEP, width);
    }
}
