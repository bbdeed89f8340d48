package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import lectern.document.Document;
import lectern.document.Outline;

/// A reading pane laid out in a scene, driven from any thread.
final class Laid {
    static final String THEME =
            "data:text/css,.root%20%7B%20-lectern-page%3A%20white%3B%20-lectern-text%3A%20maroon%3B"
                    + "%20-lectern-panel%3A%20whitesmoke%3B"
                    + "%20-lectern-muted%3A%20gray%3B%20-lectern-accent%3A%20navy%3B"
                    + "%20-lectern-rule%3A%20silver%3B%20-lectern-selection%3A%20khaki%3B"
                    + "%20-lectern-found%3A%20gold%3B%20-lectern-here%3A%20orange%3B"
                    + "%20-lectern-cursor%3A%20lavender%3B%20-lectern-faded%3A%20gray%3B%20%7D";

    final ReadingPane pane;
    final Document document;
    private final StackPane root;

    private Laid(ReadingPane pane, StackPane root, Document document) {
        this.pane = pane;
        this.root = root;
        this.document = document;
    }

    static Laid of(Document document, double width, double height) {
        return Toolkit.call(
                () -> {
                    ReadingPane pane = new ReadingPane();
                    StackPane root = new StackPane(pane);
                    new Scene(root, width, height).getStylesheets().add(THEME);
                    Laid laid = new Laid(pane, root, document);
                    pane.showSection(new Outline(document), 0);
                    laid.pulse();
                    return laid;
                });
    }

    private void pulse() {
        root.applyCss();
        root.layout();
    }

    <T> T get(Supplier<T> work) {
        return Toolkit.call(
                () -> {
                    T result = work.get();
                    pulse();
                    return result;
                });
    }

    void run(Runnable work) {
        Toolkit.run(
                () -> {
                    work.run();
                    pulse();
                });
    }

    void resize(double width, double height) {
        run(() -> root.resize(width, height));
    }

    /// Returns the lines wholly on screen.
    List<String> lines() {
        return Toolkit.call(
                () -> {
                    List<String> lines = new ArrayList<>();
                    double drawn = pane.layers().node().getClip().getLayoutBounds().getHeight();
                    for (Screenful.Placed one : pane.layers().placed()) {
                        Strip strip = one.piece().strip();
                        for (int i = 0; i < strip.lines(); i++) {
                            double top = one.y() + strip.lineTop(i);
                            if (top > -0.01 && top + strip.pitch() < drawn + 0.01) {
                                lines.add(line(one.piece(), i));
                            }
                        }
                    }
                    return lines;
                });
    }

    private static String line(Piece piece, int line) {
        int end =
                line + 1 < piece.box().lines()
                        ? piece.box().lineStart(line + 1)
                        : piece.text().shown().length();
        return piece.text().shown().substring(piece.box().lineStart(line), end);
    }
}
