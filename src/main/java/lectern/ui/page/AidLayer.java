package lectern.ui.page;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import lectern.reading.ReadingAid;
import org.jspecify.annotations.Nullable;

/// The band of the reading ruler, and the fading of all paragraphs but one.
final class AidLayer extends Rectangle {
    private static final double BEYOND = 12;
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    AidLayer() {
        getStyleClass().setAll("page-ruler");
        setManaged(false);
        setVisible(false);
    }

    /// @param line top of the line that is read; null for no aid
    void show(
            List<Screenful.Placed> placed, ReadingAid aid, @Nullable Position line, double column) {
        setVisible(false);
        for (Screenful.Placed one : placed) {
            boolean read = line != null && isOfPart(one.key(), line.key());
            boolean faded = aid == ReadingAid.PARAGRAPH && line != null && !read;
            fade(one.piece().node(), faded);
            if (aid == ReadingAid.RULER && line != null && one.key().equals(line.key())) {
                setX(-BEYOND);
                setY(Math.rint(one.y() + line.y()));
                setWidth(column + 2 * BEYOND);
                setHeight(one.piece().strip().pitch());
                setVisible(true);
            }
        }
    }

    private static void fade(Node piece, boolean faded) {
        if (piece.getPseudoClassStates().contains(FADED) != faded) {
            piece.pseudoClassStateChanged(FADED, faded);
            // It is painted in this frame already.
            piece.applyCss();
        }
    }

    private static boolean isOfPart(Key one, Key other) {
        return one.section() == other.section() && one.part() == other.part();
    }
}
