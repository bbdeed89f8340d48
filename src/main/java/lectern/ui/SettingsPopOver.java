package lectern.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.util.Duration;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The settings, in a card over the window. It is made when first asked for.
final class SettingsPopOver {
    private final Appearance appearance;
    private final Node anchor;
    private final Runnable onClose;
    private @Nullable PopOver card;

    /// @param anchor what the card points at
    SettingsPopOver(Appearance appearance, Node anchor, Runnable onClose) {
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
        shown.setOnHidden(_ -> onClose.run());
        shown.show(anchor);
        // A popup takes its owner's colours once only, and these change while it is open.
        Bindings.bindContent(shown.getScene().getStylesheets(), anchor.getScene().getStylesheets());
        card = shown;
        pane.enter();
    }

    void close() {
        if (card != null) {
            card.hide(Duration.ZERO);
        }
    }
}
