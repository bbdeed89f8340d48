package lectern.ui.page;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A bar beside the line that the eye was on when the page was turned; it goes after a moment.
final class PagingMark extends Rectangle {
    private static final double WIDTH = 3;
    private static final double GAP = 12;
    private static final Duration STAYS = Duration.millis(1000);
    private static final Duration GONE = STAYS.add(Duration.millis(250));
    // Each step is a frame of the window to paint.
    private static final int STEPS_A_SECOND = 30;

    private final Timeline going = new Timeline(STEPS_A_SECOND);

    PagingMark() {
        getStyleClass().setAll("page-turned");
        setManaged(false);
        setVisible(false);
        setWidth(WIDTH);
        going.setOnFinished(_ -> setVisible(false));
    }

    /// Marks the line at `offset` of the document, if it is on screen.
    ///
    /// @param moving whether the mark may fade; else it goes at once
    void show(List<Screenful.Placed> placed, int offset, boolean moving) {
        going.stop();
        going.getKeyFrames()
                .setAll(
                        new KeyFrame(STAYS, new KeyValue(opacityProperty(), 1)),
                        new KeyFrame(GONE, new KeyValue(opacityProperty(), moving ? 0 : 1)));
        setVisible(false);
        for (Screenful.Placed one : placed) {
            if (one.piece().text().span().contains(offset)) {
                Strip strip = one.piece().strip();
                setX(-GAP);
                setY(Math.rint(one.y() + strip.lineTop(one.piece().lineOf(offset))));
                setHeight(strip.pitch());
                setOpacity(1);
                setVisible(true);
                going.playFromStart();
                return;
            }
        }
    }

    void hide() {
        going.stop();
        setVisible(false);
    }
}
