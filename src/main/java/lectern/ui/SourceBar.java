package lectern.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.FileNews;
import lectern.reading.SourceWatch;
import org.jspecify.annotations.Nullable;

/// Under the page: what has become of the file, and the offer to read it anew.
final class SourceBar extends WrappingBar {
    private final ProseLabel said = ProseLabel.ofSentences();
    private final Button reload = new Button();

    /// @param told whether something is told in its place
    SourceBar(SourceWatch watch, KeyMap keys, Runnable onReload, ObservableBooleanValue told) {
        said.setAccessibleRole(AccessibleRole.TEXT);
        String key = keys.firstOf(Command.RELOAD);
        reload.setText(Messages.text("source.reload", key));
        reload.setAccessibleHelp(Messages.text("help.key", key));
        reload.setOnAction(_ -> onReload.run());
        Button close = new Button(Messages.text("notice.close"));
        close.setAccessibleHelp(Messages.text("help.key", keys.shown(Command.STEP_OUT, false)));
        close.setOnAction(_ -> watch.dismiss());
        for (Button button : new Button[] {reload, close}) {
            button.setFocusTraversable(false);
            button.setWrapText(true);
            button.managedProperty().bind(button.visibleProperty());
        }
        getStyleClass().addAll("notice-bar", "source");
        fill(said, said, reload, close);
        visibleProperty().bind(watch.newsProperty().isNotNull().and(Bindings.not(told)));
        watch.newsProperty().subscribe(this::show);
    }

    private void show(@Nullable FileNews news) {
        if (news != null) {
            said.setText(news.sentence());
            reload.setVisible(news.reloadable());
            said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
