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
    // Between the words and the page's ends, in pixels.
    private static final double AROUND = 12;

    PassingNotice(ReaderSession session) {
        ProseLabel text = ProseLabel.ofSentences();
        text.setAccessibleRole(AccessibleRole.TEXT);
        StackPane card = new StackPane(text);
        card.getStyleClass().add("passing-notice");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(AROUND));
        // However much it says, it takes no room from the outline.
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMouseTransparent(true);
        session.notices()
                .passingNoticeProperty()
                .subscribe(
                        words -> {
                            card.setVisible(!words.isEmpty());
                            text.setText(words);
                            text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                        });
    }
}
