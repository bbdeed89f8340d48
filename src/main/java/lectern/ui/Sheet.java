package lectern.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the whole window. Put away, it leaves the focus where it was before.
abstract class Sheet extends StackPane {
    private final Runnable home;
    private @Nullable Node focusBefore;

    /// @param home takes the focus where what had it is gone
    Sheet(Runnable home) {
        this.home = home;
        getStyleClass().add("sheet-veil");
        setVisible(false);
    }

    /// Comes up with the focus on `first`.
    final void show(Node first) {
        if (!isVisible()) {
            focusBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        first.requestFocus();
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        Node before = focusBefore;
        focusBefore = null;
        if (before != null && isShown(before)) {
            before.requestFocus();
        } else {
            home.run();
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getScene() == null) {
                return false;
            }
        }
        return true;
    }
}
