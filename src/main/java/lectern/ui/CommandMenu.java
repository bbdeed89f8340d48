package lectern.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.command.Topic;

/// The menu of all commands that make sense from a menu, made from the table of commands.
final class CommandMenu extends ContextMenu {
    /// @param size of its words in pixels, whatever the control it is shown at has
    /// @param mirrored whether the outline is
    CommandMenu(KeyMap keys, ActionTable actions, double size, boolean mirrored) {
        setStyle("-fx-font-size: " + size + "px;");
        for (Topic topic : Topic.values()) {
            List<MenuItem> items =
                    Arrays.stream(Command.values())
                            .filter(c -> c.topic() == topic && c.context() == KeyContext.ANYWHERE)
                            .filter(c -> c != Command.MENU && c != Command.STEP_OUT)
                            .map(c -> item(c, keys.shown(c, mirrored), actions))
                            .toList();
            if (!items.isEmpty()) {
                Menu menu = new Menu(topic.title());
                menu.getItems().setAll(items);
                getItems().add(menu);
            }
        }
    }

    private static MenuItem item(Command command, String keys, ActionTable actions) {
        Label title = new Label(command.title());
        Label shown = new Label(keys);
        shown.getStyleClass().add("menu-keys");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, shown);
        line.getStyleClass().add("menu-line");
        MenuItem item = new CustomMenuItem(line, true);
        item.setOnAction(_ -> actions.run(command, 0));
        return item;
    }
}
