package lectern.ui.page;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Does work in each frame before the scene of a node is styled and laid out. What that changes
/// elsewhere in the scene is then in the same frame: changed while the scene is laid out, it would
/// take the toolkit a second one, for which it paints the whole window.
final class BeforeLayout {
    private final Runnable work;

    BeforeLayout(Node node, Runnable work) {
        this.work = work;
        node.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(work);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(work);
        }
    }
}
