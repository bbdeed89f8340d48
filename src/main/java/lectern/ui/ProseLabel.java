package lectern.ui;

import java.text.Bidi;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// A label of text in any language: lines wrap, and stand right where they run from right to left.
final class ProseLabel extends Label {
    // Each has the letters of Arabic and Hebrew and the stops between them.
    private static final List<String> BIDI_FAMILIES = List.of("DejaVu Sans", "Segoe UI", "Arial");

    private static final double UNBROKEN = 100_000;

    private int mostLines;
    private NodeOrientation lead = NodeOrientation.INHERIT;

    ProseLabel() {
        // What is written in it says which way it runs, not what it stands in.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        textProperty().subscribe(this::turn);
        setEllipsisString("…");
    }

    /// Shows `lines` lines at the most, and dots for the rest.
    void setMostLines(int lines) {
        mostLines = lines;
    }

    /// Has lines begin at one side, whichever way they run; `INHERIT` leaves it to them.
    void leadFrom(NodeOrientation side) {
        lead = side;
        turn(getText());
    }

    // How high a line is depends on how it is drawn, so no share of the font's size will do.
    @Override
    protected double computeMaxHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        double line = computePrefHeight(UNBROKEN) - around;
        return mostLines == 0 ? super.computeMaxHeight(width) : around + mostLines * line;
    }

    // JavaFX 26.0.2 fails on wrapping text that runs from right to left (an index out of bounds
    // in PrismTextLayout.computeTrailingSpaceWidth), so such text stays on one line. And where
    // letters and stops come from two fonts it puts them in the wrong order.
    private void turn(String text) {
        boolean bidi = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        setWrapText(!bidi);
        boolean left =
                lead == NodeOrientation.INHERIT
                        ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                        : lead == NodeOrientation.LEFT_TO_RIGHT;
        setAlignment(left ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        setTextAlignment(left ? TextAlignment.LEFT : TextAlignment.RIGHT);
        setStyle(
                !bidi
                        ? ""
                        : BIDI_FAMILIES.stream()
                                .filter(family -> Font.font(family).getFamily().equals(family))
                                .findFirst()
                                .map(family -> "-fx-font-family: \"" + family + "\";")
                                .orElse(""));
    }
}
