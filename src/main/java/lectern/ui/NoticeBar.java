package lectern.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.ReaderSession;

/// Under the page: what could not be opened, and what else the reader should know.
final class NoticeBar extends WrappingBar {
    NoticeBar(ReaderSession session, KeyMap keys) {
        StringBinding sentences =
                Bindings.createStringBinding(
                        () ->
                                (session.notices().problemProperty().get()
                                                + "\n"
                                                + session.notices().noticeProperty().get())
                                        .strip(),
                        session.notices().problemProperty(),
                        session.notices().noticeProperty());
        ProseLabel text = ProseLabel.ofSentences();
        text.textProperty().bind(sentences);
        text.setAccessibleRole(AccessibleRole.TEXT);
        Button close =
                new Button(
                        Messages.text("notice.close") + "  " + keys.shown(Command.STEP_OUT, false));
        close.setAccessibleText(Messages.text("notice.close.this"));
        close.setAccessibleHelp(Messages.text("help.key", keys.shown(Command.STEP_OUT, false)));
        close.setFocusTraversable(false);
        close.setWrapText(true);
        close.setOnAction(_ -> session.notices().dismiss());
        getStyleClass().addAll("notice-bar", "notice");
        fill(text, text, close);
        visibleProperty().bind(sentences.isNotEmpty());
    }
}
