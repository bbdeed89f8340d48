package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;
import lectern.document.Block;
import org.junit.jupiter.api.Test;

/// Code and tables: as large as the text nearly, and whole.
class FixedTextTest {
    private static final double SIZE = PageSettings.DEFAULT.size();
    private static final String NOTE = "# Notes\nWords of the first.\n    " + "x".repeat(40) + "\n";

    private static Piece code(String text, double width) {
        Laid laid = Laid.of(SampleDocuments.of(text), width, 900);
        return Toolkit.call(
                () ->
                        laid.pane.layers().placed().stream()
                                .map(Screenful.Placed::piece)
                                .filter(piece -> isCode(piece.part()))
                                .findFirst()
                                .orElseThrow());
    }

    private static boolean isCode(Part part) {
        return part instanceof Part.Body body && body.block() instanceof Block.Preformatted;
    }

    private static double size(Piece code) {
        return Toolkit.call(() -> ((Text) code.box().node()).getFont().getSize());
    }

    @Test
    void narrowCodeIsNearlyAsLargeAsTheText() {
        assertThat(size(code(NOTE, 700))).isGreaterThanOrEqualTo(0.89 * SIZE);
    }

    @Test
    void wideCodeTakesTheRoomAtItsRightToBeLarge() {
        Piece code = code(NOTE + "    " + "y".repeat(68) + "\n", 860);
        assertThat(size(code)).isGreaterThanOrEqualTo(0.85 * SIZE);
        assertThat(code.box().lines()).isEqualTo(2);
        assertThat(code.box().width()).isLessThan(860);
    }

    @Test
    void allCodeOfADocumentIsOfOneSize() {
        String wide = "\nMore.\n    " + "y".repeat(80) + "\n";
        assertThat(size(code(NOTE + wide, 700))).isLessThan(0.75 * SIZE);
    }

    @Test
    void codeStaysLegibleInANarrowWindow() {
        Piece code = code(NOTE + "    " + "y".repeat(90) + "\n", 360);
        assertThat(size(code)).isGreaterThanOrEqualTo(0.7 * SIZE);
        assertThat(code.box().width()).isLessThan(360);
    }
}
