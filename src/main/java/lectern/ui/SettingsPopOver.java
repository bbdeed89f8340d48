package lectern.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The settings, in a card over the window. It is made each time that it is asked for.
final class SettingsPopOver {
    private static final double MARGIN = 4;

    // From the window's edge, where the card needs its whole width.
    private static final double INDENT = 20;

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
        Scene window = page.getScene();
        SettingsPane pane = new SettingsPane(appearance, window.getWidth() - 2 * MARGIN);
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setMaxWidth(window.getWidth() - 2 * MARGIN);
        scroll.setMaxHeight(heightAt(window));
        PopOver shown = new PopOver(scroll);
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
            Bounds button = anchor.localToScreen(anchor.getLayoutBounds());
            double left = window.getRoot().localToScreen(INDENT, 0).getX();
            shown.show(anchor, pane.isStacked() ? left : button.getCenterX(), button.getMinY());
        }
        card = shown;
        pane.enter();
    }

    // Over the button that it points at, or over all of the text.
    private double heightAt(Scene window) {
        boolean alone = appearance.zenProperty().get();
        double under = anchor.localToScene(anchor.getLayoutBounds()).getMinY();
        return (alone ? window.getHeight() : under) - 4 * MARGIN;
    }

    void close() {
        if (card != null) {
            card.hide(Duration.ZERO);
        }
    }
}
