package lectern.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
    // Between the items at the right end, in multiples of the size; the style sheet has it too.
    private static final double GAP = 1.6;

    private final Label keys = new Label();
    private final Label found = new Label();
    private final Label timeInSection = new Label();
    private final Label time = new Label();
    private final Label file = new Label();
    private final List<Node> tools;
    private final Button cancel = new Button(Messages.text("status.cancel"));
    private String place = "";
    private Skim skim = Skim.FULL;
    private String mode = "";
    private String said = "";
    private boolean peeking;
    private @Nullable Loading loading;

    /// @param tools buttons at the left end
    StatusStrip(List<Node> tools, Runnable onCancel) {
        this.tools = tools;
        setText("");
        setFocusTraversable(false);
        for (Label each : new Label[] {keys, found}) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        keys.getStyleClass().add("pending-keys");
        found.getStyleClass().add("found-words");
        for (Label each : new Label[] {timeInSection, time, file}) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        widthProperty().subscribe(this::fit);
        file.fontProperty().subscribe(this::fit);
        cancel.setOnAction(_ -> onCancel.run());
        cancel.setFocusTraversable(false);
        cancel.setAccessibleHelp(Messages.text("help.cancel"));
        getLeftItems().setAll(tools);
        getRightItems().setAll(keys, found, timeInSection, time, file);
    }

    void show(OpenDocument open) {
        file.setText(open.text().origin());
        fit();
    }

    void show(StatusModel status) {
        place = status.place();
        timeInSection.setText(status.timeInSection());
        time.setText(status.timeInAll());
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
        if (!said.equals(words)) {
            said = words;
            refresh();
        }
    }

    /// Shows what is typed of a command.
    void showPending(String typed) {
        if (!keys.getText().equals(typed)) {
            keys.setText(typed);
            fit();
        }
    }

    /// Shows how many matches there are and which is shown.
    void showFound(String words) {
        found.setText(words);
        fit();
    }

    // Where the reader is goes before all else; what takes too much room is not there.
    private void fit() {
        Text said = new Text(getText());
        said.setFont(file.getFont());
        double gap = GAP * file.getFont().getSize();
        double room = getWidth() - said.getLayoutBounds().getWidth() - 2 * gap;
        for (Node tool : tools) {
            room -= tool.prefWidth(-1) + gap / 2;
        }
        for (Region each : List.of(cancel, keys, found)) {
            room -= each.isManaged() && getRightItems().contains(each) ? wanted(each) : 0;
        }
        for (Label each : List.of(time, timeInSection, file)) {
            each.setVisible(!each.getText().isEmpty() && wanted(each) <= room);
            room -= each.isVisible() ? wanted(each) : 0;
        }
    }

    private double wanted(Region item) {
        return item.prefWidth(-1) + GAP * file.getFont().getSize();
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
        fit();
    }
}
