package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import lectern.document.Span;

/// Paints the reader's marks into the margin, beside the lines they are of.
final class MarginLayer extends Group {
    private static final String RIBBON = "M0 0 H9 V14 L4.5 10.5 L0 14 Z";
    private static final double FROM_TEXT = 30;
    private static final double STEP = 14;

    MarginLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /// @param room free space left of the column, in pixels
    void show(List<Screenful.Placed> placed, List<MarginMark> marks, double room) {
        getChildren().clear();
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            if (!(piece.part() instanceof Part.Link)) {
                linesOf(piece, marks).forEach((line, beside) -> paint(one, line, beside, room));
            }
        }
    }

    private static Map<Integer, List<MarginMark>> linesOf(Piece piece, List<MarginMark> marks) {
        Map<Integer, List<MarginMark>> lines = new TreeMap<>();
        Span shown = piece.text().span();
        for (MarginMark mark : marks) {
            // A list item's marker stands before what is shown of it.
            boolean inside = shown.contains(mark.offset());
            boolean leads = mark.offset() == piece.paragraph().start() && isFirst(piece);
            if (inside || leads) {
                int line = inside ? piece.lineOf(mark.offset()) : 0;
                lines.computeIfAbsent(line, _ -> new ArrayList<>(1)).add(mark);
            }
        }
        return lines;
    }

    private static boolean isFirst(Piece piece) {
        return piece.text().span().start() - piece.paragraph().start() < 64;
    }

    private void paint(Screenful.Placed one, int line, List<MarginMark> marks, double room) {
        Strip strip = one.piece().strip();
        double top = one.y() + strip.lineTop(line);
        double x = -Math.min(FROM_TEXT, Math.max(STEP, room - 2));
        for (MarginMark mark : marks) {
            Node sign = mark.letter().isEmpty() ? ribbon() : letter(mark.letter());
            double height = sign.getLayoutBounds().getHeight();
            sign.setLayoutX(x);
            sign.setLayoutY(Math.rint(top + (strip.pitch() - height) / 2));
            getChildren().add(sign);
            x -= STEP;
        }
    }

    private static Node ribbon() {
        SVGPath ribbon = new SVGPath();
        ribbon.setContent(RIBBON);
        ribbon.getStyleClass().add("page-ribbon");
        return ribbon;
    }

    private static Node letter(String letter) {
        Text text = new Text(letter);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("page-mark");
        return text;
    }
}
