package lectern.ui;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The settings, in a card over the window. It is made each time that it is asked for.
final class SettingsPopOver {
    private static final int FRAMES = 2;

    private final Appearance appearance;
    private final Region page;
    private final Node anchor;
    private final Runnable onClose;
    private @Nullable PopOver card;

    /// @param anchor what the card points at, where the text does not stand alone
    SettingsPopOver(Appearance appearance, Region page, Node anchor, Runnable onClose) {
        this.page = page;
        this.appearance = appearance;
        this.anchor = anchor;
        this.onClose = onClose;
    }

    boolean isShowing() {
        return card != null && card.isShowing();
    }

    void open() {
        SettingsPane pane = new SettingsPane(appearance);
        PopOver shown = new PopOver(pane);
        shown.setTitle(Messages.text("settings.title"));
        shown.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        shown.setArrowSize(9);
        shown.setCornerRadius(0);
        shown.setDetachable(false);
        shown.setAnimated(false);
        shown.setHideOnEscape(false);
        pane.onEscape(this::close);
        shown.setOnHidden(
                _ -> {
                    pane.end();
                    onClose.run();
                });
        if (appearance.zenProperty().get()) {
            Point2D below = page.localToScreen(page.getWidth() / 2, page.getHeight() * 0.85);
            shown.show(page, below.getX(), below.getY());
        } else {
            shown.show(anchor);
        }
        followColours(shown);
        card = shown;
        pane.enter();
    }

    // A popup takes its owner's colours once only, and these change while it is open: it gets them
    // some frames later, when the owner is dressed in them.
    private void followColours(PopOver shown) {
        List<String> sheets = anchor.getScene().getStylesheets();
        AnimationTimer frames =
                new AnimationTimer() {
                    private int since;

                    @Override
                    public void handle(long now) {
                        ObservableList<String> own = shown.getScene().getStylesheets();
                        since = own.equals(sheets) ? 0 : since + 1;
                        if (since > FRAMES) {
                            own.setAll(sheets);
                        }
                    }
                };
        frames.start();
        shown.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> frames.stop());
    }

    void close() {
        if (card != null) {
            card.hide(Duration.ZERO);
        }
    }
}
