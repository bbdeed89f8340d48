package lectern.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.ReaderSession;

/// The menu of the files opened last, and the article. It stays inside its window: rows that find
/// no room come as the keys reach them, and long paths lose their beginning.
final class RecentMenu extends ContextMenu {
    RecentMenu(ReaderSession session) {
        getStyleClass().add("recent-files");
        for (Path file : session.recentOthers()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> session.open(file));
            getItems().add(item);
        }
        MenuItem article = new MenuItem(Messages.text("recent.article"));
        article.setOnAction(_ -> session.openBundled());
        getItems().add(article);
    }

    /// Shows it at the corner of `page`.
    void showAt(Node page) {
        Bounds corner = page.localToScreen(page.getLayoutBounds());
        show(page.getScene().getWindow(), corner.getMinX(), corner.getMinY());
        if (getSkin().getNode() instanceof Region rows) {
            Node root = page.getScene().getRoot();
            keepInside(root.localToScreen(root.getLayoutBounds()), rows);
            rows.requestFocus();
        }
    }

    private void keepInside(Bounds window, Region rows) {
        List<Label> labels =
                rows.lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .toList();
        double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        double room = window.getWidth() - (rows.prefWidth(-1) - widest);
        for (Label label : labels) {
            label.setPrefWidth(Math.min(label.prefWidth(-1), room));
        }
        rows.setMaxHeight(window.getHeight());
        sizeToScene();
        setX(Math.max(window.getMinX(), Math.min(getX(), window.getMaxX() - getWidth())));
        setY(Math.max(window.getMinY(), Math.min(getY(), window.getMaxY() - getHeight())));
    }
}
