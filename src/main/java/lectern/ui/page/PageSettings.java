package lectern.ui.page;

/// How a page is set.
///
/// @param textFace font family of running text and headings
/// @param fixedFace font family of preformatted text, of fixed width
/// @param size of running text in pixels, 9 to 120
/// @param measure width of the column in characters of average width, from 20
/// @param lineHeight distance of two baselines in multiples of the size, 1 to 3
/// @param justified whether the lines of a paragraph end together
/// @param indented whether a paragraph under another has an indent and no space above
public record PageSettings(
        String textFace,
        String fixedFace,
        double size,
        double measure,
        double lineHeight,
        boolean justified,
        boolean indented) {
    public static final PageSettings DEFAULT =
            new PageSettings("Serif", "Monospaced", 18, 68, 1.5, false, false);

    public PageSettings {
        if (!(size >= 9 && size <= 120)) {
            throw new IllegalArgumentException("size " + size);
        }
        if (!(measure >= 20)) {
            throw new IllegalArgumentException("measure " + measure);
        }
        if (!(lineHeight >= 1 && lineHeight <= 3)) {
            throw new IllegalArgumentException("line height " + lineHeight);
        }
    }

    /// Returns the distance of two lines of running text in pixels.
    double linePitch() {
        return Math.rint(size * lineHeight);
    }

    public PageSettings withSize(double size) {
        return new PageSettings(
                textFace, fixedFace, size, measure, lineHeight, justified, indented);
    }

    public PageSettings withFaces(String textFace, String fixedFace) {
        return new PageSettings(
                textFace, fixedFace, size, measure, lineHeight, justified, indented);
    }

    public PageSettings withMeasure(double measure) {
        return new PageSettings(
                textFace, fixedFace, size, measure, lineHeight, justified, indented);
    }

    public PageSettings withLineHeight(double lineHeight) {
        return new PageSettings(
                textFace, fixedFace, size, measure, lineHeight, justified, indented);
    }

    public PageSettings withParagraphs(boolean justified, boolean indented) {
        return new PageSettings(
                textFace, fixedFace, size, measure, lineHeight, justified, indented);
    }
}
