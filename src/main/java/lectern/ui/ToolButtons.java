package lectern.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;

/// Buttons made from the table of commands.
final class ToolButtons {
    private final KeyMap keys;
    private final ActionTable actions;

    ToolButtons(KeyMap keys, ActionTable actions) {
        this.keys = keys;
        this.actions = actions;
    }

    /// Makes a button with the icon that `styleClass` draws; its tooltip tells the keys.
    Button button(Command command, String styleClass) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", styleClass);
        Button button = new Button("", icon);
        button.getStyleClass().add("tool");
        button.setFocusTraversable(false);
        button.setAccessibleText(command.title());
        button.setAccessibleHelp(Messages.text("help.key", keys.shown(command, false)));
        button.setTooltip(new Tooltip(command.title() + " (" + keys.shown(command, false) + ")"));
        button.setOnAction(_ -> actions.run(command, 0));
        return button;
    }
}
