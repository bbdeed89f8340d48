package lectern.ui.page;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A font set at a line pitch. Baselines fall on whole pixels, so that text stays sharp.
///
/// @param pitch distance of two baselines, in whole pixels
/// @param spacing what the toolkit must add to the font's own line height to give the pitch
/// @param rise where a text's top lies in its first line
/// @param average width of a character in running English text
record Face(Font font, double pitch, double spacing, double rise, double average) {
    // Letters about as often as English prose has them.
    private static final String SAMPLE =
            "It is the hour when from the boughs the nightingale's high note is heard; and gentle"
                    + " winds and waters near make music to the lonely ear. Each flower the dews"
                    + " have lightly wet, and in the sky the stars are met.";

    // Where the baseline must lie for ascenders and descenders to be as far from the line's ends:
    // fonts differ too much in the space they ask for.
    private static final double BELOW_MIDDLE = 0.27;

    static Face of(Font font, double lineHeight) {
        Text text = new Text(SAMPLE);
        text.setFont(font);
        text.setTextOrigin(VPos.TOP);
        var bounds = text.getLayoutInfo().getLogicalBounds(false);
        double pitch = Math.max(1, Math.rint(font.getSize() * lineHeight));
        double baseline = Math.rint(pitch / 2 + font.getSize() * BELOW_MIDDLE);
        double rise = baseline - text.getBaselineOffset();
        double average = bounds.getWidth() / SAMPLE.length();
        return new Face(font, pitch, pitch - bounds.getHeight(), rise, average);
    }

    /// Makes a node of `shown`, set in lines of this pitch.
    ///
    /// @param width where lines break, in pixels; 0 for nowhere
    Text text(String shown, double width) {
        Text text = new Text(shown);
        text.setFont(font);
        text.setTextOrigin(VPos.TOP);
        text.setLineSpacing(spacing);
        text.setWrappingWidth(width);
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }
}
