package lectern.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lectern.reading.ReaderSession;

/// Over the end of the page, so that no line moves: what was done, until there was time to read it.
final class PassingNotice extends StackPane {
    // Between it and the page's ends, in pixels.
    private static final double AROUND = 12;

    PassingNotice(ReaderSession session) {
        ProseLabel text = ProseLabel.ofSentences();
        text.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("passing-notice");
        getChildren().setAll(text);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(AROUND));
        session.passingNoticeProperty()
                .subscribe(
                        words -> {
                            setVisible(!words.isEmpty());
                            text.setText(words);
                            text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                        });
    }
}
