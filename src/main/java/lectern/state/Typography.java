package lectern.state;

/// How the reader likes text set.
///
/// @param face id of a bundled face, else an installed font family
/// @param size of the body text, in pixels
/// @param lineHeight distance of two lines in multiples of the size
/// @param measure length of a line in characters of average width
/// @param justified whether lines end together
/// @param indented whether a paragraph is told by the indent of its first line, not by space
public record Typography(
        String face,
        double size,
        double lineHeight,
        double measure,
        boolean justified,
        boolean indented) {
    /// The bundled serif.
    public static final String SERIF = "serif";

    public static final Typography DEFAULT = new Typography(SERIF, 18, 1.5, 68, false, false);

    /// Numbers out of range become the nearest in it.
    public Typography {
        size = Math.clamp(size, 9, 120);
        lineHeight = Math.clamp(lineHeight, 1, 3);
        measure = Math.clamp(measure, 20, 400);
    }

    public Typography withFace(String face) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    public Typography withSize(double size) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    public Typography withLineHeight(double lineHeight) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    public Typography withMeasure(double measure) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    public Typography withJustified(boolean justified) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    public Typography withIndented(boolean indented) {
        return new Typography(face, size, lineHeight, measure, justified, indented);
    }

    Typography withChange(Typography before, Typography after) {
        return new Typography(
                Settings.changed(before.face, after.face, face),
                Settings.changed(before.size, after.size, size),
                Settings.changed(before.lineHeight, after.lineHeight, lineHeight),
                Settings.changed(before.measure, after.measure, measure),
                Settings.changed(before.justified, after.justified, justified),
                Settings.changed(before.indented, after.indented, indented));
    }
}
