package lectern.ui;

import javafx.scene.layout.VBox;

/// Some lines of words, each of which wraps and runs as its own language does.
final class ProseLines extends VBox {
    void show(String words) {
        getChildren().setAll(words.lines().map(ProseLines::line).toList());
    }

    private static ProseLabel line(String words) {
        ProseLabel line = new ProseLabel();
        line.setText(words.isEmpty() ? " " : words);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
