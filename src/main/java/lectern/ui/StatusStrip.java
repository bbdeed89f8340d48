package lectern.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import lectern.reading.Loading;
import lectern.reading.OpenDocument;
import lectern.reading.Skim;
import lectern.reading.StatusModel;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The bottom of the window: where the reader is, how long the rest takes, what the file is, and
/// the progress of long work.
final class StatusStrip extends StatusBar {
    // What the file is gives way to where the reader is, in a bar of fewer ems.
    private static final double ROOMY = 58;

    private final Label keys = new Label();
    private final Label found = new Label();
    private final Label time = new Label();
    private final Label file = new Label();
    private final Button cancel = new Button(Messages.text("status.cancel"));
    private String place = "";
    private Skim skim = Skim.FULL;
    private String mode = "";
    private String said = "";
    private boolean peeking;
    private @Nullable Loading loading;

    /// @param tools buttons at the left end
    StatusStrip(List<Node> tools, Runnable onCancel) {
        setText("");
        setFocusTraversable(false);
        keys.getStyleClass().add("pending-keys");
        found.getStyleClass().add("found-words");
        time.setMinWidth(Region.USE_PREF_SIZE);
        file.getStyleClass().add("file-facts");
        file.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> getWidth() > ROOMY * file.getFont().getSize(),
                                widthProperty(),
                                file.fontProperty()));
        file.managedProperty().bind(file.visibleProperty());
        cancel.setOnAction(_ -> onCancel.run());
        cancel.setFocusTraversable(false);
        getLeftItems().setAll(tools);
        getRightItems().setAll(keys, found, time, file);
    }

    void show(OpenDocument open) {
        file.setText(open.text().origin());
    }

    void show(StatusModel status) {
        place = status.place();
        time.setText(status.timeLeft());
        refresh();
    }

    void showPeeking(boolean peek) {
        peeking = peek;
        refresh();
    }

    /// Shows that not all of the document is on the page.
    void showSkim(Skim now) {
        skim = now;
        refresh();
    }

    /// Shows how far the loading of a document is; null where none is loading.
    void showLoading(@Nullable Loading now) {
        loading = now;
        setProgress(now == null ? 0 : now.share());
        if (now == null) {
            getRightItems().remove(cancel);
        } else if (!getRightItems().contains(cancel)) {
            getRightItems().addFirst(cancel);
        }
        refresh();
    }

    /// Shows what the keys do for a while; nothing for "".
    void showMode(String words) {
        mode = words;
        refresh();
    }

    /// Says what was done, until the next key.
    void say(String words) {
        said = words;
        refresh();
    }

    /// Shows what is typed of a command.
    void showPending(String typed) {
        keys.setText(typed);
    }

    /// Shows how many matches there are and which is shown.
    void showFound(String words) {
        found.setText(words);
    }

    private void refresh() {
        if (loading != null) {
            setText(Messages.text("status.opening", loading.name()));
        } else if (!said.isEmpty() || !mode.isEmpty()) {
            setText(said.isEmpty() ? mode : said);
        } else {
            String where = skim == Skim.FULL ? place : skim.title() + " · " + place;
            setText(peeking ? Messages.text("status.peek") : where);
        }
    }
}
