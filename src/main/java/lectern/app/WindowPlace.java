package lectern.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import lectern.state.WindowBounds;
import org.jspecify.annotations.Nullable;

/// Where the window stands: restored only where a screen still is, and remembered as it is when not
/// maximised.
final class WindowPlace {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 780;
    private static final double STEP = 32;

    // What the desktop puts around a window is not known before it is shown.
    private static final double FRAME = 48;

    private final Stage stage;
    private WindowBounds normal = new WindowBounds(0, 0, WIDTH, HEIGHT, false);

    WindowPlace(Stage stage) {
        this.stage = stage;
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
    }

    /// Puts `stage` where it was, or at a usual size in the middle of the screen.
    static void restore(Stage stage, @Nullable WindowBounds kept) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (kept == null || !isOnScreen(kept)) {
            stage.setWidth(Math.min(WIDTH, screen.getWidth() - FRAME));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight() - FRAME));
            return;
        }
        stage.setX(kept.x());
        stage.setY(kept.y());
        stage.setWidth(kept.width());
        stage.setHeight(kept.height());
        stage.setMaximized(kept.maximised());
    }

    /// Puts `stage` a little below and right of `other`, as large as that is, where a screen is.
    static void beside(Stage stage, Stage other) {
        restore(
                stage,
                new WindowBounds(
                        other.getX() + STEP,
                        other.getY() + STEP,
                        other.getWidth(),
                        other.getHeight(),
                        false));
    }

    // Enough of the title bar must be in reach to take hold of it.
    private static boolean isOnScreen(WindowBounds kept) {
        return !Screen.getScreensForRectangle(kept.x() + kept.width() / 2 - 50, kept.y(), 100, 30)
                .isEmpty();
    }

    private void note() {
        boolean ordinary = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (ordinary && stage.getWidth() > 0 && stage.getHeight() > 0) {
            normal =
                    new WindowBounds(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    WindowBounds bounds() {
        return new WindowBounds(
                normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }
}
