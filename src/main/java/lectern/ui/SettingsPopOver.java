package lectern.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The settings, in a card over the window. It is made each time that it is asked for.
final class SettingsPopOver {
    private final Appearance appearance;
    private final Region page;
    private final Node anchor;
    private @Nullable PopOver card;

    /// @param anchor what the card points at, where the text does not stand alone
    SettingsPopOver(Appearance appearance, Region page, Node anchor) {
        this.page = page;
        this.appearance = appearance;
        this.anchor = anchor;
    }

    boolean isShowing() {
        return card != null && card.isShowing();
    }

    void open() {
        SettingsPane pane = new SettingsPane(appearance);
        PopOver shown = new PopOver(pane);
        shown.setTitle(Messages.text("settings.title"));
        shown.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        // Where nothing blends windows, an arrow would stand on a white strip.
        shown.setArrowSize(0);
        shown.setCornerRadius(0);
        shown.setDetachable(false);
        shown.setAnimated(false);
        shown.setHideOnEscape(false);
        pane.onEscape(this::close);
        shown.setOnHidden(_ -> pane.end());
        if (appearance.zenProperty().get()) {
            Point2D below = page.localToScreen(page.getWidth() / 2, page.getHeight() * 0.85);
            shown.show(page, below.getX(), below.getY());
        } else {
            shown.show(anchor);
        }
        card = shown;
        pane.enter();
    }

    void close() {
        if (card != null) {
            card.hide(Duration.ZERO);
        }
    }
}
