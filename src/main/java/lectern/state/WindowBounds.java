package lectern.state;

/// Where a window stood, in screen pixels; the bounds are those it has when not maximised.
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}
