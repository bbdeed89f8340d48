package lectern.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import lectern.command.KeyMap;
import lectern.messages.Messages;
import lectern.reading.Destination;
import lectern.reading.PaletteModel;
import lectern.reading.PaletteRow;
import org.jspecify.annotations.Nullable;

/// The go-to box, over the window: a field, and the rows that fit what is typed in it. Keys never
/// reach the list; the window moves the choice.
final class PaletteSheet extends Sheet {
    /// How many rows are on screen at the most.
    static final int ROWS = 12;

    /// What the box says besides its rows.
    ///
    /// @param prompt stands in the empty field
    /// @param nothing is said where nothing fits
    /// @param hint stands under the rows, if there is any
    record Look(String prompt, String nothing, String hint) {}

    private final Consumer<Destination> onGo;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final WholeRows rows = new WholeRows(list);
    private final Label none = new Label();
    private final Label hint = new Label();
    private Look look = new Look("", "", "");
    private @Nullable PaletteModel model;
    private Subscription shown = Subscription.EMPTY;

    /// @param onGo takes where the accepted row leads to, when the box is closed
    /// @param home takes the focus where what had it is gone
    PaletteSheet(KeyMap keys, Consumer<Destination> onGo, Runnable home) {
        super(home);
        this.onGo = onGo;
        field.getStyleClass().add("palette-field");
        field.setAccessibleText(Messages.text("palette.name"));
        field.setAccessibleHelp(Messages.text("help.palette"));
        field.textProperty().subscribe(this::type);
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(Messages.text("palette.rows"));
        list.setAccessibleHelp(Messages.text("help.palette"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(keys, this));
        list.fixedCellSizeProperty().subscribe(_ -> fit());
        list.setPlaceholder(none);
        hint.getStyleClass().add("sheet-hint");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.visibleProperty());
        VBox card = new VBox(field, rows, hint);
        card.getStyleClass().add("palette");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().setAll(card);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
    }

    /// Shows the rows of `opened` over the window.
    void open(PaletteModel opened, Look look) {
        this.look = look;
        none.setText(look.nothing());
        field.setPromptText(look.prompt());
        hint.setText(look.hint());
        field.clear();
        show(opened);
        show(field);
    }

    /// Has rows begin at `side`.
    void turn(NodeOrientation side) {
        list.setNodeOrientation(side);
    }

    /// Tells whether rows begin at the right.
    boolean isMirrored() {
        return list.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Shows the rows of `changed` for what is typed; the choice stays where it is.
    void refresh(PaletteModel changed) {
        int chosen = model == null ? 0 : model.chosenProperty().get();
        show(changed);
        changed.type(field.getText());
        changed.choose(chosen);
    }

    private void show(PaletteModel opened) {
        end();
        model = opened;
        shown =
                Subscription.combine(
                        opened.rowsProperty().subscribe(this::show),
                        opened.chosenProperty().subscribe(_ -> choose()));
    }

    @Nullable PaletteModel model() {
        return model;
    }

    private void type(String words) {
        if (model != null) {
            model.type(words);
        }
    }

    private void show(List<PaletteRow> rows) {
        list.setItems(FXCollections.observableList(rows));
        hint.setVisible(!rows.isEmpty() && !look.hint().isEmpty());
        fit();
        choose();
    }

    private void fit() {
        rows.want(Math.clamp(list.getItems().size(), 1, ROWS));
    }

    private void choose() {
        if (model != null) {
            int chosen = model.chosenProperty().get();
            list.getSelectionModel().clearAndSelect(chosen);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(chosen);
            }
            PaletteRow row = model.chosen();
            String name = Messages.text("palette.name");
            field.setAccessibleText(row == null ? name : name + ", " + row.title());
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Deletes behind the caret in the field.
    void deleteTyped() {
        field.deleteNextChar();
    }

    /// Takes back what was typed last in the field.
    void undoTyped() {
        field.undo();
    }

    void move(int by) {
        if (model != null) {
            model.move(by);
        }
    }

    /// Goes where the chosen row leads to.
    void accept() {
        if (model != null) {
            model.accept(this::go);
        }
    }

    /// Goes where the row at `index` leads to.
    void accept(int index) {
        if (model != null) {
            model.choose(index);
            accept();
        }
    }

    private void go(Destination destination) {
        close();
        onGo.accept(destination);
    }

    @Override
    void close() {
        end();
        super.close();
    }

    private void end() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
