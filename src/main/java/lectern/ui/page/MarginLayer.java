package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import lectern.document.Span;

/// Paints the reader's marks into the margin, beside the lines they are of.
final class MarginLayer extends Group {
    private static final String RIBBON = "M0 0 H9 V14 L4.5 10.5 L0 14 Z";
    // How far signs under each other are apart.
    private static final double HEIGHT = 16;

    MarginLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    void show(List<Screenful.Placed> placed, List<MarginMark> marks, Margin margin) {
        getChildren().clear();
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            if (!(piece.part() instanceof Part.Link)) {
                linesOf(piece, marks).forEach((line, beside) -> paint(one, line, beside, margin));
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

    private void paint(Screenful.Placed one, int line, List<MarginMark> marks, Margin margin) {
        Strip strip = one.piece().strip();
        double middle = one.y() + strip.lineTop(line) + strip.pitch() / 2;
        boolean pile = margin.isPile(marks.size());
        double y = pile ? middle - (marks.size() - 1) * HEIGHT / 2 : middle;
        for (int i = 0; i < marks.size(); i++) {
            String name = marks.get(i).letter();
            Node sign = name.isEmpty() ? ribbon() : letter(name);
            getChildren().add(sign);
            // What it is as large as depends on its style.
            sign.applyCss();
            Bounds size = sign.getLayoutBounds();
            sign.setLayoutX(
                    margin.sign(one.piece().box().isAtRight(), size.getWidth(), pile ? 0 : i));
            sign.setLayoutY(Math.rint((pile ? y + i * HEIGHT : y) - size.getHeight() / 2));
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
