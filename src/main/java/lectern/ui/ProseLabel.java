package lectern.ui;

import java.text.Bidi;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// A label for words of the document: wraps, and stands right where they run from right to left.
final class ProseLabel extends Label {
    ProseLabel() {
        textProperty().subscribe(this::turn);
    }

    // JavaFX 26.0.2 fails on wrapping text that runs from right to left (an index out of bounds
    // in PrismTextLayout.computeTrailingSpaceWidth), so such text stays on one line.
    private void turn(String text) {
        boolean bidi = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        setWrapText(!bidi);
        boolean left = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        setAlignment(left ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    }
}
