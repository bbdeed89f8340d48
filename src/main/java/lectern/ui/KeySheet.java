package lectern.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lectern.command.Command;
import lectern.command.KeyMap;
import lectern.command.Topic;
import lectern.messages.Messages;

/// The list of all keys, made from the table of commands, with a field that searches it.
final class KeySheet extends Sheet {
    private static final double SCROLL_STEP = 0.8;

    // What of a row may be outside, in pixels: no letter reaches there.
    private static final double CUT = 2;

    private final KeyMap keys;
    private final BooleanSupplier mirrored;
    private final TextField search = new TextField();
    private final List<List<Node>> rows = new ArrayList<>();
    private final GridPane table = new GridPane();
    private final ScrollPane scroll = new ScrollPane(table);

    /// @param mirrored whether the outline is, and with it what some keys do
    /// @param home takes the focus where what had it is gone
    KeySheet(KeyMap keys, BooleanSupplier mirrored, Runnable home) {
        super(home);
        this.keys = keys;
        this.mirrored = mirrored;
        Label heading = new Label(Messages.text("keys.title"));
        heading.getStyleClass().add("sheet-title");
        search.setPromptText(Messages.text("keys.prompt"));
        search.setAccessibleText(Messages.text("keys.search"));
        search.setAccessibleHelp(Messages.text("keys.hint"));
        search.textProperty().subscribe(this::fill);
        table.getStyleClass().add("key-table");
        scroll.setFitToWidth(true);
        scroll.vvalueProperty().subscribe(_ -> showWholeRows());
        scroll.viewportBoundsProperty().subscribe(_ -> showWholeRows());
        table.needsLayoutProperty().subscribe(_ -> showWholeRows());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = new Label(Messages.text("keys.hint"));
        hint.getStyleClass().add("sheet-hint");
        hint.setWrapText(true);
        VBox card = new VBox(heading, search, scroll, hint);
        card.getStyleClass().add("sheet");
        getStyleClass().add("key-sheet");
        getChildren().setAll(card);
    }

    void open() {
        search.clear();
        fill("");
        scroll.setVvalue(0);
        show(search);
    }

    /// Scrolls by most of a screen, up where `down` is false.
    void scroll(boolean down) {
        double screen = scroll.getViewportBounds().getHeight() * SCROLL_STEP;
        double hidden = table.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double share = scroll.getVvalue() + (down ? screen : -screen) / hidden;
            scroll.setVvalue(Math.clamp(share, 0, 1));
        }
    }

    // A row that is cut at an edge could be read as another.
    private void showWholeRows() {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, table.getHeight() - height);
        for (List<Node> row : rows) {
            boolean whole = row.stream().allMatch(part -> isWithin(part, top, top + height));
            row.forEach(part -> part.setOpacity(whole ? 1 : 0));
        }
    }

    private static boolean isWithin(Node part, double top, double bottom) {
        Bounds area = part.getBoundsInParent();
        return area.getMinY() >= top - CUT && area.getMaxY() <= bottom + CUT;
    }

    private void fill(String words) {
        table.getChildren().clear();
        rows.clear();
        for (Topic topic : Topic.values()) {
            List<Command> commands =
                    Arrays.stream(Command.values())
                            .filter(c -> c.topic() == topic && matches(c, words))
                            .toList();
            if (!commands.isEmpty()) {
                Label name = new Label(topic.title());
                name.getStyleClass().add("key-topic");
                table.add(name, 0, rows.size(), 2, 1);
                rows.add(List.of(name));
            }
            for (Command command : commands) {
                Label names = new Label(shown(command));
                names.getStyleClass().add("key-names");
                Label title = new Label(command.title());
                title.setWrapText(true);
                table.addRow(rows.size(), names, title);
                rows.add(List.of(names, title));
            }
        }
    }

    private String shown(Command command) {
        return keys.shown(command, mirrored.getAsBoolean());
    }

    private boolean matches(Command command, String words) {
        String line = command.title() + " " + shown(command) + command.topic().title();
        return words.isBlank()
                || line.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT))
                || line.contains(words.strip());
    }
}
