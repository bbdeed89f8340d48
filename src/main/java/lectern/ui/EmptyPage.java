package lectern.ui;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.command.KeySequence;
import lectern.messages.Messages;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderSession;
import org.jspecify.annotations.Nullable;

/// Stands where there is nothing to read, and says how to come by something.
final class EmptyPage extends VBox {
    private final ReaderSession session;
    private final Label why = new Label();

    EmptyPage(ReaderSession session, KeyMap keys) {
        this.session = session;
        Label how =
                new Label(
                        Messages.text(
                                "empty.open",
                                shown(keys, Command.OPEN),
                                shown(keys, Command.RECENT)));
        for (Label line : new Label[] {why, how}) {
            line.setWrapText(true);
            line.setTextAlignment(TextAlignment.CENTER);
        }
        why.getStyleClass().add("empty-why");
        getStyleClass().add("empty-page");
        getChildren().setAll(why, how);
        setMouseTransparent(true);
        // Hidden or shown, it takes no room from the outline.
        setMinWidth(0);
        setPrefWidth(0);
        managedProperty().bind(visibleProperty());
        session.vacantProperty().subscribe(_ -> show());
        session.documentProperty().subscribe(_ -> show());
    }

    private static String shown(KeyMap keys, Command command) {
        return keys.keysOf(command).stream()
                .map(KeySequence::shown)
                .collect(Collectors.joining(", "));
    }

    private void show() {
        @Nullable OpenDocument open = session.documentProperty().get();
        boolean blank = open != null && open.document().text().isBlank();
        setVisible(blank || session.vacantProperty().get());
        why.setText(Messages.text(blank ? "empty.blank" : "empty.none"));
    }
}
