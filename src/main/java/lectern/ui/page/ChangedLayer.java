package lectern.ui.page;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import lectern.document.Span;
import lectern.messages.Messages;

/// Paints a bar beside each heading and paragraph that is another since the text was read anew.
final class ChangedLayer extends Group {
    private static final double WIDTH = 2;

    ChangedLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /// @param changed in the document's order, none over another
    void show(List<Screenful.Placed> placed, List<Span> changed, Margin margin) {
        getChildren().clear();
        if (changed.isEmpty()) {
            return;
        }
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            if (!(piece.part() instanceof Part.Link) && isAny(changed, piece.paragraph())) {
                getChildren().add(bar(one, margin));
            }
        }
    }

    private static boolean isAny(List<Span> changed, Span paragraph) {
        int from = 0;
        int to = changed.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (changed.get(middle).end() <= paragraph.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < changed.size() && changed.get(from).start() < paragraph.end();
    }

    private static Rectangle bar(Screenful.Placed one, Margin margin) {
        Strip strip = one.piece().strip();
        Rectangle bar =
                new Rectangle(
                        margin.bar(one.piece().box().isAtRight(), WIDTH),
                        Math.rint(one.y() + strip.above()),
                        WIDTH,
                        strip.lines() * strip.pitch());
        bar.getStyleClass().add("page-changed");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(Messages.text("page.changed"));
        return bar;
    }
}
