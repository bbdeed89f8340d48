package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import lectern.ui.theme.BundledFonts;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static Face title(double size) {
        return Toolkit.call(
                () -> {
                    String family = BundledFonts.family("serif");
                    Font font = Font.font(family, FontWeight.BOLD, size);
                    return Face.of(font, 1.25);
                });
    }

    @Test
    void letterWithDescenderFitsItsLine() {
        for (double size : new double[] {18, 27, 34.2, 65}) {
            Face face = title(size);
            Text text = Toolkit.call(() -> face.text("Hjgpy", 0));
            double baseline = face.rise() + Toolkit.call(text::getBaselineOffset);
            Bounds ink =
                    Toolkit.call(
                            () -> {
                                text.setTextOrigin(VPos.BASELINE);
                                text.setBoundsType(TextBoundsType.VISUAL);
                                return text.getLayoutBounds();
                            });
            assertThat(baseline + ink.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(baseline + ink.getMaxY()).isLessThanOrEqualTo(face.pitch());
        }
    }

    @Test
    void baselinesFallOnWholePixels() {
        Face face = title(34.2);
        double baseline = Toolkit.call(() -> face.text("x", 0).getBaselineOffset());
        assertThat(face.rise() + baseline).isEqualTo(Math.rint(face.rise() + baseline));
        assertThat(face.pitch()).isEqualTo(Math.rint(face.pitch()));
    }
}
