package lectern.ui.page;

import java.util.function.DoubleConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import lectern.document.Span;

/// A slim bar that tells which part of the section is on screen, and can be dragged.
final class ScrollIndicator extends Region {
    static final double WIDTH = 10;
    private static final double MIN_LENGTH = 28;

    private final Region thumb = new Region();
    private double from;
    private double to = 1;
    // Where in the thumb a drag took hold.
    private double hold;

    /// @param jump hears the share of the section that is to be at the top
    ScrollIndicator(DoubleConsumer jump) {
        getStyleClass().add("page-indicator");
        thumb.getStyleClass().add("page-indicator-thumb");
        thumb.setManaged(false);
        thumb.setMouseTransparent(true);
        getChildren().add(thumb);
        setManaged(false);
        // Until there is a text to scroll.
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    double inThumb = event.getY() - thumb.getLayoutY();
                    boolean onThumb = inThumb >= 0 && inThumb <= length();
                    hold = onThumb ? inThumb : length() / 2;
                    if (!onThumb) {
                        jump.accept(share(event.getY()));
                    }
                    event.consume();
                });
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    jump.accept(share(event.getY()));
                    event.consume();
                });
    }

    private double share(double y) {
        double way = getHeight() - length();
        double share = way <= 0 ? 0 : Math.clamp((y - hold) / way, 0, 1);
        return share * (1 - (to - from));
    }

    /// Shows which part of `span` is on screen.
    ///
    /// @param whole whether all of it is
    void update(Span span, int top, int bottom, boolean whole) {
        double length = span.length();
        boolean all = whole || span.isEmpty();
        from = all ? 0 : (top - span.start()) / length;
        to = all ? 1 : (bottom - span.start()) / length;
        setVisible(to - from < 1);
        requestLayout();
    }

    private double length() {
        return Math.min(getHeight(), Math.max(MIN_LENGTH, (to - from) * getHeight()));
    }

    @Override
    protected void layoutChildren() {
        double rest = 1 - (to - from);
        double share = rest <= 0 ? 0 : Math.clamp(from / rest, 0, 1);
        double y = Math.rint(share * (getHeight() - length()));
        thumb.resizeRelocate(2, y, WIDTH - 4, Math.rint(length()));
    }
}
