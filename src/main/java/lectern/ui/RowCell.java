package lectern.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One row of a list: parts beside each other, cut where they are too long for the list.
abstract class RowCell<T> extends ListCell<T> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final HBox row = new HBox();

    RowCell() {
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        // The list gives the width.
        setPrefWidth(0);
    }

    // Where the list is mirrored, what is written in its rows is not.
    final void fillWith(Node... parts) {
        for (Node part : parts) {
            part.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        row.getChildren().setAll(parts);
    }

    /// Has the parts show `item`.
    ///
    /// @return what is spoken of it; null where the list has been closed meanwhile
    abstract @Nullable String show(T item);

    /// Tells whether `item` stands over others.
    boolean isGroup(T item) {
        return false;
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        String spoken = empty || item == null ? null : show(item);
        pseudoClassStateChanged(GROUP, spoken != null && item != null && isGroup(item));
        setGraphic(spoken == null ? null : row);
        setAccessibleText(spoken);
    }
}
