package lectern.ui;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.Reading;
import lectern.ui.page.Direction;

/// Over the page of a deep document: under what the section shown stands. A click goes there.
final class Breadcrumbs extends HBox {
    // Outer sections go before there is less than this of a title, in multiples of its size.
    private static final double LEAST_WIDTH = 5;

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
        setNodeOrientation(Direction.of(reading.document().document().text()));
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
                getChildren().add(mark());
            }
            Button crumb = new Button(reading.document().title(above));
            crumb.setMnemonicParsing(false);
            crumb.setFocusTraversable(false);
            crumb.setAccessibleHelp(Messages.text("help.crumb"));
            crumb.setOnAction(_ -> onGo.accept(above));
            getChildren().add(crumb);
        }
        if (path.isEmpty()) {
            // The page stays where it is beside others.
            getChildren().add(new Label(" "));
        }
        for (Node part : getChildren()) {
            part.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
    }

    private Label mark() {
        boolean left = getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return new Label(left ? "‹" : "›");
    }

    // The toolkit would cut all by as much, and leave nothing of a short title.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        List<Labeled> parts = getManagedChildren().stream().map(Labeled.class::cast).toList();
        int first = 0;
        while (first + 2 < parts.size() && isTight(parts.subList(first, parts.size()), room)) {
            first += 2;
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).setVisible(i >= first);
        }
        place(parts.subList(first, parts.size()), room);
    }

    private boolean isTight(List<Labeled> parts, double room) {
        double least = LEAST_WIDTH * parts.getFirst().getFont().getSize();
        return mostOf(parts, room) < least;
    }

    private void place(List<Labeled> parts, double room) {
        double most = mostOf(parts, room);
        double all = parts.stream().mapToDouble(part -> Math.min(part.prefWidth(-1), most)).sum();
        double x = snappedLeftInset() + Math.max(0, (room - all - gaps(parts)) / 2);
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        for (Labeled part : parts) {
            double width = Math.min(part.prefWidth(-1), most);
            double own = Math.min(part.prefHeight(width), height);
            part.resizeRelocate(snapPositionX(x), top + (height - own) / 2, width, own);
            x += width + getSpacing();
        }
    }

    private double gaps(List<Labeled> parts) {
        return (parts.size() - 1) * getSpacing();
    }

    private double mostOf(List<Labeled> parts, double room) {
        return share(parts.stream().map(part -> part.prefWidth(-1)).toList(), room - gaps(parts));
    }

    /// Returns how wide each may be at the most so that all that is `wanted` fits into `room`.
    static double share(List<Double> wanted, double room) {
        double left = room;
        int others = wanted.size();
        for (double width : wanted.stream().sorted().toList()) {
            if (width * others > left) {
                return Math.max(0, left / others);
            }
            left -= width;
            others--;
        }
        return Double.MAX_VALUE;
    }
}
