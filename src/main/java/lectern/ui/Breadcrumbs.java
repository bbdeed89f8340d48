package lectern.ui;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.Reading;

/// Over the page of a deep document: under what the section shown stands. A click goes there.
final class Breadcrumbs extends HBox {
    private final IntConsumer onGo;
    private Subscription shown = Subscription.EMPTY;

    /// @param onGo takes the section that was clicked
    Breadcrumbs(IntConsumer onGo) {
        this.onGo = onGo;
        getStyleClass().add("breadcrumbs");
        setAccessibleText(Messages.text("crumbs.name"));
        // A long path is cut before it takes room from the outline.
        setMinWidth(0);
        setPrefWidth(0);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(Reading reading) {
        shown.unsubscribe();
        setVisible(reading.isDeep());
        shown =
                isVisible()
                        ? reading.navigator()
                                .shownProperty()
                                .subscribe(section -> fill(reading, section.intValue()))
                        : Subscription.EMPTY;
    }

    private void fill(Reading reading, int section) {
        getChildren().clear();
        List<Integer> path = reading.path(section);
        for (int above : path) {
            if (above != path.getFirst()) {
                Label mark = new Label("›");
                mark.setMinWidth(USE_PREF_SIZE);
                getChildren().add(mark);
            }
            String title = reading.document().title(above);
            if (above == section) {
                Label here = new Label(title);
                here.getStyleClass().add("here");
                getChildren().add(here);
            } else {
                Button crumb = new Button(title);
                crumb.setMnemonicParsing(false);
                crumb.setFocusTraversable(false);
                crumb.setOnAction(_ -> onGo.accept(above));
                getChildren().add(crumb);
            }
        }
    }
}
