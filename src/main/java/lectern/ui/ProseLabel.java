package lectern.ui;

import java.text.Bidi;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import lectern.ui.page.BidiLines;
import org.jspecify.annotations.Nullable;

/// A label of text in any language: lines wrap, and stand right where they run from right to left.
final class ProseLabel extends Label {
    private static final double UNBROKEN = 100_000;

    // How thick an underline is, in pixels.
    private static final double UNDERLINE = 2;

    private final boolean ours;
    private int mostLines;
    private NodeOrientation lead = NodeOrientation.INHERIT;
    private NodeOrientation base = NodeOrientation.INHERIT;
    private final Group underlines = new Group();
    private BitSet underlined = new BitSet();
    private @Nullable BidiLines lines;

    ProseLabel() {
        this(false);
    }

    /// Makes a label of sentences of the interface: they run as its language does, whatever they
    /// quote.
    static ProseLabel ofSentences() {
        return new ProseLabel(true);
    }

    private ProseLabel(boolean ours) {
        this.ours = ours;
        // What is written in it says which way it runs, not what it stands in.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        textProperty().subscribe(this::turn);
        setEllipsisString("…");
        underlines.setManaged(false);
        underlines.setMouseTransparent(true);
    }

    /// Shows `lines` lines at the most, and dots for the rest.
    void setMostLines(int lines) {
        if (mostLines != lines) {
            mostLines = lines;
            turn(getText());
            requestLayout();
        }
    }

    /// Has lines begin at one side, whichever way they run; `INHERIT` leaves it to them.
    void leadFrom(NodeOrientation side) {
        lead = side;
        turn(getText());
    }

    /// Shows `text`, which runs from `side`, as what it is cut out of does; `INHERIT` leaves it to
    /// the first letter.
    void show(String text, NodeOrientation side) {
        base = side;
        setText(text);
        turn(text);
    }

    /// Underlines the characters at `positions`, by rectangles of the style class `underline`.
    void underline(BitSet positions) {
        if (!positions.equals(underlined)) {
            underlined = positions;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        underlines.getChildren().clear();
        if (!underlined.isEmpty()) {
            if (!getChildren().contains(underlines)) {
                getChildren().add(underlines);
            }
            underlined.stream()
                    .filter(at -> at == 0 || !underlined.get(at - 1))
                    .forEach(at -> underline(at, underlined.nextClearBit(at)));
        }
    }

    private void underline(int from, int to) {
        for (Node part : getChildren()) {
            List<Rectangle2D> areas =
                    switch (part) {
                        case BidiLines words -> words.areas(from, to);
                        case Text words -> areas(words, from, to);
                        default -> List.of();
                    };
            for (Rectangle2D area : areas) {
                Rectangle line =
                        new Rectangle(
                                part.getLayoutX() + area.getMinX(),
                                snapPositionY(part.getLayoutY() + area.getMaxY()) - UNDERLINE,
                                area.getWidth(),
                                UNDERLINE);
                line.getStyleClass().add("underline");
                underlines.getChildren().add(line);
            }
        }
    }

    // What dots stand for is not there.
    private static List<Rectangle2D> areas(Text words, int from, int to) {
        int end = Math.min(to, words.getText().length());
        return from < end
                ? words.getLayoutInfo().getSelectionGeometry(from, end, false)
                : List.of();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // How high a line is depends on how it is drawn, so no share of the font's size will do.
    @Override
    protected double computePrefHeight(double width) {
        double wanted = super.computePrefHeight(width);
        if (mostLines == 0) {
            return wanted;
        }
        double around = snappedTopInset() + snappedBottomInset();
        double line = super.computePrefHeight(UNBROKEN) - around;
        return Math.min(wanted, around + mostLines * line);
    }

    // JavaFX 26.0.2 fails on wrapping text that runs from right to left (an index out of bounds
    // in PrismTextLayout.computeTrailingSpaceWidth), and where letters and stops come from two
    // fonts it puts them in the wrong order; so such text is not drawn by the label itself.
    private void turn(String text) {
        boolean fromRight =
                base == NodeOrientation.INHERIT
                        ? !ours && startsFromRight(text)
                        : base == NodeOrientation.RIGHT_TO_LEFT;
        boolean left =
                lead == NodeOrientation.INHERIT
                        ? !fromRight
                        : lead == NodeOrientation.LEFT_TO_RIGHT;
        setAlignment(left ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        setTextAlignment(left ? TextAlignment.LEFT : TextAlignment.RIGHT);
        boolean bidi = fromRight || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        setWrapText(!bidi);
        if (bidi) {
            lines().show(text, fromRight, !left, mostLines == 0 ? Integer.MAX_VALUE : mostLines);
            setGraphic(lines);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else {
            setGraphic(null);
            setContentDisplay(ContentDisplay.TEXT_ONLY);
        }
    }

    private static boolean startsFromRight(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private BidiLines lines() {
        BidiLines made = lines;
        if (made == null) {
            made = new BidiLines();
            fontProperty().subscribe(made::setFont);
            textFillProperty().subscribe(made::setInk);
            lines = made;
        }
        return made;
    }
}
