package lectern.ui.page;

import java.util.List;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/// A mark beside the line that the reader means, for as long as that is so.
final class Pointer extends Polygon {
    private static final double WIDTH = 6;
    private static final double HALF = 5;

    Pointer() {
        super(0, -HALF, WIDTH, 0, 0, HALF);
        getStyleClass().setAll("page-pointer");
        setManaged(false);
        setVisible(false);
    }

    /// @param line top of the line; null for none
    void show(List<Screenful.Placed> placed, @Nullable Position line, Margin margin) {
        setVisible(false);
        for (Screenful.Placed one : placed) {
            if (line != null && one.key().equals(line.key())) {
                boolean atRight = one.piece().box().isAtRight();
                setScaleX(atRight ? -1 : 1);
                setLayoutX(margin.arrow(atRight, WIDTH));
                setLayoutY(Math.rint(one.y() + line.y() + one.piece().strip().pitch() / 2));
                setVisible(true);
            }
        }
    }
}
